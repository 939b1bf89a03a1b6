package dev.offprint.account.csrf;

import dev.offprint.account.session.SessionCookie;
import dev.offprint.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses every change that a browser was tricked into. What carries its own credential in {@code Authorization} needs
 * nothing more, because no other site can make a browser send that; the API without a cookie has nothing to steal.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LARGEST_FORM = 2_000_000;

    @Inject
    Csrf csrf;

    @Inject
    SessionCookie cookies;

    @Inject
    HttpServerRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (SAFE.contains(context.getMethod()) || context.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        boolean api = request.path().startsWith("/api/");
        if (api && cookies.of(request).isEmpty()) {
            return;
        }
        if (!SameOrigin.allows(request)) {
            throw Problem.forbidden("other-origin", "This request came from another site, so nothing was changed.");
        }
        var token = context.getHeaderString(Csrf.HEADER);
        if (token == null && !api) {
            token = field(context);
        }
        if (!csrf.accepts(token)) {
            throw Problem.forbidden(
                    "stale-form",
                    "This page was open for too long. Go back, reload it and try again; nothing changed.");
        }
    }

    /** Reads the form ahead of the endpoint and puts it back for it. */
    private static String field(ContainerRequestContext context) throws IOException {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            return context.getUriInfo().getQueryParameters().getFirst(Csrf.FIELD);
        }
        var body = context.getEntityStream().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw Problem.tooLarge("This form is too large.", LARGEST_FORM);
        }
        context.setEntityStream(new ByteArrayInputStream(body));
        return FormFields.first(body, Csrf.FIELD);
    }
}
