package dev.offprint.account.session;

import dev.offprint.settings.Settings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** The cookies that Offprint sets: out of reach of scripts, of other sites' posts and, under https, of the network. */
@ApplicationScoped
public class SessionCookie {

    /** For other sites' data of the same host: what a browser is told to forget when a session ends. */
    public static final String CLEAR_SITE_DATA = "\"cache\", \"cookies\", \"storage\"";

    private final boolean https;

    @Inject
    public SessionCookie(Settings settings) {
        https = settings.url().filter(url -> url.startsWith("https://")).isPresent();
    }

    /** Under https the prefix forbids that another host of the domain plants one. */
    public String name() {
        return prefixed("offprint-session");
    }

    /** The value that the browser sent. */
    public Optional<String> of(HttpServerRequest request) {
        return value(request, name());
    }

    /** The value of a cookie of ours; longer ones than we make count as none. */
    public Optional<String> value(HttpServerRequest request, String name) {
        var cookie = request.getCookie(name);
        return Optional.ofNullable(cookie).map(c -> c.getValue()).filter(v -> !v.isBlank() && v.length() <= 64);
    }

    public NewCookie with(String value) {
        return cookie(name(), value, (int) Session.LONGEST.toSeconds());
    }

    /** Takes the cookie away. */
    public NewCookie none() {
        return cookie(name(), "", 0);
    }

    /** A cookie of the same kind with another name. */
    public NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    public String prefixed(String name) {
        return https ? "__Host-" + name : name;
    }
}
