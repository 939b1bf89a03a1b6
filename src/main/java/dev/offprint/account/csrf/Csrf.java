package dev.offprint.account.csrf;

import dev.offprint.account.Hashes;
import dev.offprint.account.Secrets;
import dev.offprint.account.session.SessionCookie;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The token that every form and every change by script carries: an HMAC of the session's cookie, so it lives as long as
 * the session. Before there is a session, a random cookie stands in for it.
 */
@RequestScoped
@Named("csrf")
public class Csrf {

    static final String FIELD = "csrf-token";
    static final String HEADER = "X-CSRF-Token";

    private static final String KEY = "csrf";

    @Inject
    Secrets secrets;

    @Inject
    SessionCookie cookies;

    @Inject
    RoutingContext context;

    private String token;

    /** For the hidden field {@code csrf-token}, the meta element of that name and the header {@code X-CSRF-Token}. */
    public String token() {
        if (token == null) {
            token = tokenOf(binding().orElseGet(this::newCookie));
        }
        return token;
    }

    /** Whether that token was made for the cookie of this request. */
    boolean accepts(String sent) {
        return sent != null && binding().map(b -> Hashes.same(tokenOf(b), sent)).orElse(false);
    }

    private Optional<String> binding() {
        return cookies.of(context.request()).or(() -> cookies.value(context.request(), cookieName()));
    }

    private String tokenOf(String binding) {
        return Hashes.base64url(secrets.sign(KEY, binding));
    }

    private String newCookie() {
        var fresh = Hashes.randomSecret();
        var like = cookies.cookie(cookieName(), fresh, 0);
        HttpServerRequest request = context.request();
        request.response()
                .addCookie(Cookie.cookie(like.getName(), fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(like.isSecure())
                        .setSameSite(CookieSameSite.LAX));
        return fresh;
    }

    private String cookieName() {
        return cookies.prefixed("offprint-form");
    }
}
