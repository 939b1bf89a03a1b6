package dev.offprint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.offprint.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one door through which failures leave. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemAnswer answers;

    @ServerExceptionMapper
    public Response problem(Problem problem, HttpServerRequest request) {
        return answers.of(problem, request);
    }

    /** Who opens a page is asked to sign in and brought back; everybody else is told. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notSignedIn(SecurityException refused, HttpServerRequest request) {
        if (ProblemAnswer.forPeople(request) && !request.path().startsWith("/api/")) {
            var back = "GET".equals(request.method().name()) ? request.uri() : "/";
            var query = back.equals("/") ? "" : "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/sign-in" + query)).build();
        }
        var detail = "Sign in, or send a token that is still good as \"Authorization: Bearer\".";
        return answers.of(Problem.of(401, "not-signed-in", detail), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpServerRequest request) {
        var detail = "This token or account may not do that.";
        return answers.of(Problem.forbidden("not-allowed", detail), request);
    }

    /** Named one by one: the platform has a mapper of its own for the narrower kind. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException broken, HttpServerRequest request) {
        return answers.of(JsonProblems.of(broken), request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpServerRequest request) {
        var first = invalid.getConstraintViolations().stream().findFirst();
        var path = first.map(v -> v.getPropertyPath().toString()).orElse("");
        var field = path.substring(path.lastIndexOf('.') + 1);
        var detail = first.map(v -> field + " " + v.getMessage() + ".").orElse("Something in this is not valid.");
        return answers.of(Problem.invalid(field, "invalid", detail), request);
    }

    /** What the HTTP layer refuses by itself: no such path, method or media type, a broken parameter. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, HttpServerRequest request) {
        if (refused.getCause() instanceof JsonProcessingException broken) {
            return json(broken, request);
        }
        var given = refused.getResponse();
        if (given.getStatus() >= 500) {
            return unexpected(refused, request);
        }
        return given.getStatus() < 400 ? given : answers.of(HttpProblems.of(given.getStatus()), request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, HttpServerRequest request) {
        var known = DatabaseProblems.of(failure).or(() -> HttpProblems.of(failure));
        if (known.isPresent()) {
            LOG.warnf("%s: %s", known.get().code(), failure);
            return answers.of(known.get(), request);
        }
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(failure, "Incident %s: %s %s failed", incident, request.method(), request.path());
        var detail = "Something went wrong on the server, and nothing you sent is to blame. Try again.";
        return answers.of(Problem.of(500, "internal", detail), request, incident);
    }
}
