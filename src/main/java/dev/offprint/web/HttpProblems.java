package dev.offprint.web;

import dev.offprint.problem.Problem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.handler.HttpException;
import java.util.Optional;

/** Words for what the HTTP layer refuses. */
final class HttpProblems {

    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method", "This address does not know that method.");
            case 406 -> Problem.of(406, "not-acceptable", "This does not exist in a format that was asked for.");
            case 413 -> Problem.of(413, "too-large", "This is larger than the server accepts.");
            case 415 -> Problem.of(415, "media-type", "This address does not take that Content-Type.");
            case 400 -> Problem.badRequest("bad-request", "This request is malformed.");
            default -> Problem.of(status, "refused", "This request cannot be served.");
        };
    }

    /** The problem that the layers below throw as exceptions of their own. */
    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getStatusCode() < 500) {
                return Optional.of(of(http.getStatusCode()));
            }
            if (cause instanceof HttpClosedException) {
                return Optional.of(Problem.badRequest("broken-off", "This request broke off before its end."));
            }
        }
        return Optional.empty();
    }
}
