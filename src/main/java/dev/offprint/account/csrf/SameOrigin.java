package dev.offprint.account.csrf;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/** What the browser itself says about where a request was made. */
final class SameOrigin {

    private SameOrigin() {}

    /**
     * False when the browser names another origin than the one asked. A client that names none is judged by its token
     * alone; so is {@code null}, which browsers send from pages under {@code Referrer-Policy: no-referrer}, such as
     * ours.
     */
    static boolean allows(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.equals("null") || isOf(origin, request);
    }

    private static boolean isOf(String origin, HttpServerRequest request) {
        var asked = request.authority();
        if (asked == null) {
            return false;
        }
        try {
            var uri = URI.create(origin);
            if (uri.getHost() == null || !uri.getHost().equalsIgnoreCase(asked.host())) {
                return false;
            }
            // a proxy may speak https outside and http to us, so a port that is the scheme's own may be unnamed
            int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
            int ours = asked.port();
            return ours == port
                    || (ours < 0 && uri.getPort() < 0)
                    || (uri.getPort() < 0 && (ours == 80 || ours == 443));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
