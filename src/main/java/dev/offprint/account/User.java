package dev.offprint.account;

import dev.offprint.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Somebody with a library. Everything a user owns refers to the row and goes with it. */
@Entity
@Table(name = "users")
public class User extends PanacheEntityBase {

    private static final int LONGEST_NAME = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Unique without regard to case and accents. */
    public String username;

    public String passwordHash;

    public boolean admin;

    public Instant createdAt;

    public Instant passwordChangedAt;

    /** In which zone the user's days begin, or null when nobody said so. */
    public String zone;

    /**
     * A new account.
     *
     * @throws Problem 422 for a name that is taken, missing, too long or has spaces or other signs in it
     */
    public static User add(String username, String passwordHash, boolean admin, Instant now) {
        var user = new User();
        user.username = checkedName(username);
        user.passwordHash = passwordHash;
        user.admin = admin;
        user.createdAt = user.passwordChangedAt = now.truncatedTo(ChronoUnit.MILLIS);
        if (byName(user.username).isPresent()) {
            throw taken();
        }
        try {
            user.persistAndFlush();
        } catch (ConstraintViolationException e) {
            // somebody was a moment faster
            throw taken();
        }
        return user;
    }

    private static Problem taken() {
        return Problem.invalid("username", "username-taken", "Somebody has this user name already. Choose another.");
    }

    /** The name as it is kept. */
    static String checkedName(String username) {
        var name = Normalizer.normalize(username == null ? "" : username.strip(), Normalizer.Form.NFC);
        boolean plain = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-@+".indexOf(c) >= 0);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !plain) {
            throw Problem.invalid(
                    "username", "username-invalid", "A user name is 1 to 64 letters, digits and any of . _ - @ +");
        }
        return name;
    }

    /** By whose clock the user's days begin; UTC as long as it is unknown, or this Java knows no such zone. */
    public static ZoneId zone(long id) {
        String zone = find("select zone from User where id = ?1", id)
                .project(String.class)
                .firstResult();
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
    }

    /** @throws Problem 422 for what names no zone */
    public static void setZone(long id, String zone) {
        String name = zone == null ? "" : zone.strip();
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw Problem.invalid("zone", "unknown-zone", "Name a time zone as in Europe/Vienna or America/New_York.");
        }
        update("zone = ?1 where id = ?2", name, id);
    }

    public static Optional<User> byName(String username) {
        return find("username", username).firstResultOptional();
    }

    public static Optional<User> byId(long id) {
        return findByIdOptional(id);
    }

    /** Whether there is any account yet. */
    public static boolean anybody() {
        return count() > 0;
    }

    /** Sets another password; sessions and tokens are the caller's to end. */
    public static void setPassword(long id, String passwordHash, Instant now) {
        update("passwordHash = ?1, passwordChangedAt = ?2 where id = ?3", passwordHash, now, id);
    }

    /**
     * Takes the account and all that hangs on it away.
     *
     * @throws Problem 422 when other people would be left without an administrator
     */
    public static void remove(long id) {
        boolean lastAdmin = count("admin and id <> ?1", id) == 0;
        if (lastAdmin && count("id <> ?1", id) > 0) {
            throw Problem.invalid(
                    "id", "last-admin", "This is the only administrator. Add another before this account goes.");
        }
        delete("id", id);
    }

    /** Everybody, by name, for administrators. */
    public static List<User> everybody() {
        return list("order by username");
    }
}
