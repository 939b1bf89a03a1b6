package dev.offprint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.problem.Problem;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A problem as an answer: problem+json (RFC 9457) for programs, a page for people. */
@ApplicationScoped
public class ProblemAnswer {

    private static final String JSON = "application/problem+json";
    private static final String HTML = "text/html;charset=UTF-8";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problem(int status, String detail, String incident);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String type, String title, int status, String detail, String code, String field, Long limit, String id) {}

    /** What goes over the wire. */
    record Rendered(int status, String type, String text, Integer retryAfter) {}

    @Inject
    ObjectMapper json;

    /** Whether a person is looking: a browser that opens a page says that it wants one. */
    static boolean forPeople(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    Response of(Problem problem, HttpServerRequest request) {
        return of(problem, request, null);
    }

    /** @param incident under which the log has more, or null */
    Response of(Problem problem, HttpServerRequest request, String incident) {
        var rendered = render(problem, request, incident);
        var answer = Response.status(rendered.status).type(rendered.type).entity(rendered.text);
        if (rendered.retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, rendered.retryAfter);
        }
        if (rendered.status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** For what fails before or beside the endpoints. */
    void send(Problem problem, HttpServerRequest request) {
        var rendered = render(problem, request, null);
        request.response()
                .setStatusCode(rendered.status)
                .putHeader(HttpHeaders.CONTENT_TYPE, rendered.type)
                .end(rendered.text);
    }

    private Rendered render(Problem problem, HttpServerRequest request, String incident) {
        var people = forPeople(request);
        var text = people ? page(problem, request, incident) : body(problem, incident);
        return new Rendered(problem.status(), people ? HTML : JSON, text, problem.retryAfterSeconds());
    }

    private static String page(Problem problem, HttpServerRequest request, String incident) {
        return Templates.problem(problem.status(), problem.getMessage(), incident)
                .setLocale(Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .render();
    }

    private String body(Problem problem, String incident) {
        var title = HttpResponseStatus.valueOf(problem.status()).reasonPhrase();
        var body = new Body(
                "about:blank",
                title,
                problem.status(),
                problem.getMessage(),
                problem.code(),
                problem.field(),
                problem.limit(),
                incident);
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
