package dev.offprint.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What no endpoint has answered. */
@ApplicationScoped
public class NoRoute {

    @Inject
    ProblemAnswer answers;

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 406, 413, 415}) {
            router.errorHandler(status, context -> answers.send(HttpProblems.of(status), context.request()));
        }
    }
}
