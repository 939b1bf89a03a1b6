package dev.offprint.account.session;

import dev.offprint.account.Hashes;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One sign-in of one user. The cookie's value is random and only its hash is kept. */
@Entity
@Table(name = "sessions")
public class Session extends PanacheEntityBase {

    /** How long after the sign-in a session ends, and how long after its last request. */
    static final Duration LONGEST = Duration.ofDays(180);

    static final Duration UNUSED = Duration.ofDays(45);

    private static final Duration SEEN_STEP = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public long owner;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] cookieHash;

    /** What the browser calls itself. */
    public String client;

    public Instant createdAt;

    /** The last request, to within ten minutes. */
    public Instant seenAt;

    /** Begins a session and sweeps the user's dead ones. @return the value for the cookie, told this once */
    public static String begin(long owner, String client, Instant now) {
        delete("owner = ?1 and (createdAt < ?2 or seenAt < ?3)", owner, now.minus(LONGEST), now.minus(UNUSED));
        var cookie = Hashes.randomSecret();
        var session = new Session();
        session.owner = owner;
        session.cookieHash = Hashes.sha256(cookie);
        session.client = client == null ? "" : client.substring(0, Math.min(255, client.length()));
        session.createdAt = session.seenAt = now.truncatedTo(ChronoUnit.MILLIS);
        session.persist();
        return cookie;
    }

    /** The living session of that cookie; notes that it was used. */
    public static Optional<Session> byCookie(String cookie, Instant now) {
        Session session = find("cookieHash", (Object) Hashes.sha256(cookie)).firstResult();
        if (session == null
                || session.createdAt.isBefore(now.minus(LONGEST))
                || session.seenAt.isBefore(now.minus(UNUSED))) {
            return Optional.empty();
        }
        if (session.seenAt.isBefore(now.minus(SEEN_STEP))) {
            session.seenAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
        return Optional.of(session);
    }

    /** What a person would call the browser. */
    public String clientName() {
        return ClientName.of(client);
    }

    /** The newest first. */
    public static List<Session> of(long owner) {
        return list("owner = ?1 order by seenAt desc, id desc", owner);
    }

    /** @return whether the user had such a session */
    public static boolean end(long owner, long id) {
        return delete("owner = ?1 and id = ?2", owner, id) > 0;
    }

    public static void endByCookie(String cookie) {
        delete("cookieHash", (Object) Hashes.sha256(cookie));
    }

    public static void endAll(long owner) {
        delete("owner", owner);
    }
}
