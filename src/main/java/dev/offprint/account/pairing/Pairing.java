package dev.offprint.account.pairing;

import dev.offprint.account.Hashes;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A browser that waits for a token. The row is gone when it has it, or five minutes later. */
@Entity
@Table(name = "pairings")
public class Pairing extends PanacheEntityBase {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    public String id;

    /** What the browser calls itself. */
    public String name;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] codeHash;

    /** base64url of the SHA-256 of what only the browser knows. */
    @JdbcTypeCode(SqlTypes.CHAR)
    public String challenge;

    public Instant createdAt;

    public Instant expiresAt;

    /** Who typed the code; null until somebody has. */
    public Long owner;

    static Pairing begin(String name, String challenge, String code, Instant now) {
        delete("expiresAt < ?1", now);
        var pairing = new Pairing();
        pairing.id = Hashes.randomSecret();
        pairing.name = name;
        pairing.challenge = challenge;
        pairing.codeHash = Code.hash(code);
        pairing.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        pairing.expiresAt = now.plus(GOOD_FOR).truncatedTo(ChronoUnit.MILLIS);
        pairing.persist();
        return pairing;
    }

    /** How many browsers wait. */
    static long waiting(Instant now) {
        return count("expiresAt >= ?1", now);
    }

    /** The one that showed this code and that nobody has taken. */
    static Optional<Pairing> byCode(String typed, Instant now) {
        return find("codeHash = ?1 and expiresAt >= ?2 and owner is null", Code.hash(typed), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one that began with this verifier; held until the transaction ends, so that its token is given once. */
    static Optional<Pairing> byVerifier(String id, String verifier, Instant now) {
        return Pairing.<Pairing>find("id = ?1 and expiresAt >= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(p -> Hashes.same(p.challenge, Hashes.base64url(Hashes.sha256(verifier))));
    }
}
