package dev.offprint.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/** The headers of every answer. An endpoint that sets one itself has its way. */
@ApplicationScoped
public class ResponseHeaders {

    /**
     * Nothing inline, nothing from elsewhere, no frame around us, no text that becomes markup in a script. Under Trusted
     * Types even the constant address of our worker needs a policy to be registered: {@code offline/register.js} makes
     * the one that is allowed, good for that address alone, and no second one of that name can be made.
     */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src"
            + " 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types offprint-worker";

    /** Styles and scripts that pages ask for one by one, and are documents of nothing. */
    private static final Set<String> PARTS = Set.of("text/css", "text/javascript", "application/javascript");

    /** Enough for what is no document: the long one, sent with each of thirty files, would outweigh many of them. */
    static final String POLICY_OF_PARTS = "default-src 'none'";

    private static final int OUTERMOST = 1000;
    private static final String CACHE_CONTROL = "Cache-Control";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(end -> complete(context));
                    context.next();
                },
                OUTERMOST);
    }

    private static void complete(RoutingContext context) {
        var headers = context.response().headers();
        if (isPart(context.request(), headers)) {
            headers.set("Content-Security-Policy", POLICY_OF_PARTS);
        }
        ALWAYS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        stayHere(context.request(), headers);
        cache(context, headers);
    }

    /** The worker is one, but lives on under the policy that it came with. */
    private static boolean isPart(HttpServerRequest request, MultiMap headers) {
        var type = headers.get("Content-Type");
        return type != null
                && PARTS.contains(type.split(";")[0].strip())
                && !request.path().equals("/sw.js");
    }

    /** Redirects to ourselves name the path alone: behind a proxy, scheme and port as we see them are wrong. */
    private static void stayHere(HttpServerRequest request, MultiMap headers) {
        var location = headers.get("Location");
        var here = request.scheme() + "://" + request.authority() + "/";
        if (location != null && location.startsWith(here)) {
            headers.set("Location", location.substring(here.length() - 1));
        }
    }

    /** Private unless said otherwise; our own files are asked for again each time, and mostly answered with 304. */
    private static void cache(RoutingContext context, MultiMap headers) {
        var given = headers.get(CACHE_CONTROL);
        if (given == null) {
            headers.set(CACHE_CONTROL, "no-store");
        } else if (given.contains("immutable") && !isNamedByContent(context.request())) {
            headers.set(CACHE_CONTROL, "no-cache");
        }
    }

    /** Whether another content would have another address. */
    private static boolean isNamedByContent(HttpServerRequest request) {
        return request.getParam("v") != null || request.path().startsWith("/images/");
    }
}
