package dev.offprint.account;

import dev.offprint.problem.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The page of a form shown once more, with what was wrong. */
public final class FormAgain {

    private FormAgain() {}

    /** @param page with the problem said beside the form */
    public static Response with(Problem problem, TemplateInstance page) {
        var answer = Response.status(problem.status()).entity(page);
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return answer.build();
    }
}
