package dev.offprint.clip.change;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What a token of scope clip may touch: what it saved itself a moment ago. */
@ApplicationScoped
public class OwnSave {

    private static final Duration MOMENT = Duration.ofHours(1);

    @Inject
    CurrentUser user;

    /** @throws Problem 404 when the request's token is of scope clip and this is not a clip of its own */
    public void check(Clip clip) {
        if (user.has(Roles.API)) {
            return;
        }
        boolean own =
                user.token().filter(token -> token.equals(clip.savedByToken)).isPresent();
        if (!own || clip.savedAt.isBefore(Instant.now().minus(MOMENT))) {
            throw Problem.notFound();
        }
    }
}
