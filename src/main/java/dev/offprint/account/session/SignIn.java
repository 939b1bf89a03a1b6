package dev.offprint.account.session;

import dev.offprint.account.Addresses;
import dev.offprint.account.Passwords;
import dev.offprint.account.Tries;
import dev.offprint.account.User;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The one place where a password is checked, and guessing slowed down. */
@ApplicationScoped
public class SignIn {

    @Inject
    Passwords passwords;

    /** At most ten guesses in any minute for one account, forty from one address. */
    private final Tries byAccount = new Tries(5, Duration.ofSeconds(12), InstantSource.system());

    private final Tries byAddress = new Tries(20, Duration.ofSeconds(3), InstantSource.system());

    /**
     * The user of that name and password, or empty.
     *
     * @throws Problem 429 after too many wrong ones
     */
    public Optional<User> check(String username, String password, HttpServerRequest from) {
        if (username == null || username.isBlank() || username.length() > 200 || password == null) {
            return Optional.empty();
        }
        var user = QuarkusTransaction.requiringNew().call(() -> User.byName(username.strip()));
        // the spellings of one name are one account
        var account = user.map(u -> "id " + u.id).orElseGet(() -> "name " + username.toLowerCase(Locale.ROOT));
        var address = Addresses.of(from);
        byAddress.take(address);
        byAccount.take(account);
        if (!passwords.prove(user, password)) {
            return Optional.empty();
        }
        byAccount.giveBack(account);
        byAddress.giveBack(address);
        return user;
    }
}
