package dev.offprint.web;

import dev.offprint.problem.Problem;
import dev.offprint.settings.Settings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refuses a body that announces itself as too large, in words and with the limit, without keeping a byte of it. */
@ApplicationScoped
public class BodyLimit {

    private static final int BEFORE_THE_PLATFORM = 900;

    /** How many times the limit is read and thrown away, for clients that listen only after they have said it all. */
    private static final int PATIENCE = 4;

    @Inject
    Settings settings;

    @Inject
    ProblemAnswer answers;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_PLATFORM);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        long limit = settings.limits().clipBytes();
        long announced = announced(request);
        if (announced <= limit) {
            context.next();
        } else if (announced <= PATIENCE * limit) {
            request.handler(ignored -> {});
            request.endHandler(end -> refuse(request, limit));
            request.resume();
        } else {
            request.response().endHandler(end -> request.connection().close());
            refuse(request, limit);
        }
    }

    private void refuse(HttpServerRequest request, long limit) {
        request.response().putHeader("Connection", "close");
        answers.send(Problem.tooLarge("This is larger than the server takes.", limit), request);
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
