package dev.offprint.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.offprint.problem.Problem;
import dev.offprint.settings.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashing and checking of passwords: Argon2id, as many at a time as there are processors. */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 1024;

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    private final Argon2Function cost;
    private String nobodysHash;

    @Inject
    public Passwords(Settings settings) {
        var wanted = settings.passwordHash();
        cost = Argon2Function.getInstance(wanted.memoryKib(), wanted.iterations(), 1, HASH_BYTES, Argon2.ID);
    }

    /** @throws Problem 422 naming the field when the password is too short or too long */
    public static void check(String field, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw Problem.invalid(field, "password-short", "Choose a password of at least 10 characters.");
        }
        if (length > LONGEST) {
            throw Problem.invalid(field, "password-long", "Choose a password of at most 1,024 characters.");
        }
    }

    /** A new salted hash in the usual text form, which names its own cost. */
    public String hash(String password) {
        return inTurn(() -> Password.hash(plain(password))
                .addRandomSalt(SALT_BYTES)
                .with(cost)
                .getResult());
    }

    /**
     * Whether the password is the user's. Takes as long when there is no such user. A hash of another cost than
     * today's is replaced.
     *
     * @throws Problem 503 when too many passwords are waiting to be checked
     */
    public boolean prove(Optional<User> user, String password) {
        var hash = user.map(u -> u.passwordHash).orElseGet(this::nobodys);
        if (!matches(password, hash) || user.isEmpty()) {
            return false;
        }
        if (!Argon2Function.getInstanceFromHash(hash).equals(cost)) {
            rehash(user.get().id, password);
        }
        return true;
    }

    private boolean matches(String password, String hash) {
        if (password == null || password.length() > 2 * LONGEST) {
            return false;
        }
        return inTurn(() -> Password.check(plain(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private void rehash(long user, String password) {
        var fresh = hash(password);
        QuarkusTransaction.requiringNew().run(() -> User.update("passwordHash = ?1 where id = ?2", fresh, user));
    }

    private synchronized String nobodys() {
        if (nobodysHash == null) {
            nobodysHash = hash(Hashes.randomSecret());
        }
        return nobodysHash;
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.later(503, "busy", "Too many people are signing in. Try again in a moment.", 10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.later(503, "stopping", "Offprint is stopping. Try again in a moment.", 10);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
