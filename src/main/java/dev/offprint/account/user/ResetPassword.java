package dev.offprint.account.user;

import dev.offprint.account.Passwords;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The way back in for who forgot the password: for the command line, whose user owns the data anyway. */
@ApplicationScoped
public class ResetPassword {

    @Inject
    Passwords passwords;

    /**
     * Sets the password and ends all sessions of that user.
     *
     * @throws Problem 404 when nobody has that name, 422 when the password is too short or too long
     */
    public void of(String username, String password) {
        Passwords.check("password", password);
        var hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            var user = User.byName(username)
                    .orElseThrow(() -> Problem.of(404, "no-such-user", "There is no user " + username + "."));
            User.setPassword(user.id, hash, Instant.now());
            Session.endAll(user.id);
        });
    }
}
