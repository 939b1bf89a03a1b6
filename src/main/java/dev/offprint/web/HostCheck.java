package dev.offprint.web;

import dev.offprint.problem.Problem;
import dev.offprint.settings.Settings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers under its own name only, so that a page elsewhere cannot reach Offprint by pointing its own name here (DNS
 * rebinding). Metrics and the interface's description are for programs on this machine alone; health is for all.
 */
@ApplicationScoped
public class HostCheck {

    private static final int AFTER_HEADERS = 900;

    @Inject
    ProblemAnswer answers;

    private final String ownHost;

    @Inject
    public HostCheck(Settings settings) {
        this(settings.url());
    }

    HostCheck(Optional<String> url) {
        ownHost = url.map(HostCheck::host).orElse(null);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (answersTo(request, context.normalizedPath())) {
            context.next();
            return;
        }
        var detail = ownHost == null
                ? "This Offprint answers on this machine only. To reach it from elsewhere, set OFFPRINT_URL to its"
                        + " address."
                : "This Offprint is reached under the address in OFFPRINT_URL only.";
        answers.send(Problem.of(421, "wrong-host", detail), request);
    }

    private boolean answersTo(HttpServerRequest request, String path) {
        var authority = request.authority();
        return authority != null
                && authority.host() != null
                && answersTo(authority.host(), path, isThisMachine(request));
    }

    /**
     * @param name of the Host header, without port
     * @param path as the router reads it, or another spelling of it would get past
     */
    boolean answersTo(String name, String path, boolean fromThisMachine) {
        var host = name.toLowerCase(Locale.ROOT);
        boolean health = path.startsWith("/q/health");
        if (path.startsWith("/q/") && !health) {
            return isLocal(host) && fromThisMachine;
        }
        return ownHost == null || health ? isLocal(host) || host.equals(ownHost) : host.equals(ownHost);
    }

    private static boolean isThisMachine(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        return peer != null && (peer.startsWith("127.") || peer.equals("0:0:0:0:0:0:0:1") || peer.equals("::1"));
    }

    /** Names that no DNS server outside can point here. */
    private static boolean isLocal(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("::1")
                || (host.startsWith("127.") && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')));
    }

    private static String host(String url) {
        var host = URI.create(url).getHost();
        if (host == null) {
            throw new IllegalStateException(
                    "OFFPRINT_URL must be a full address such as https://read.example.org, not: " + url);
        }
        return host.toLowerCase(Locale.ROOT);
    }
}
