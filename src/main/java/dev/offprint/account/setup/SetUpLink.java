package dev.offprint.account.setup;

import dev.offprint.account.Hashes;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one link that makes the first account: good once, for a day, and until the next start. */
@Entity
@Table(name = "set_up_links")
public class SetUpLink extends PanacheEntityBase {

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id
    public int id;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] linkHash;

    public Instant expiresAt;

    /** Makes a link in place of the one before. @return its secret, told this once */
    static String make(Instant now) {
        voidAll();
        var secret = Hashes.randomSecret();
        var link = new SetUpLink();
        link.id = 1;
        link.linkHash = Hashes.sha256(secret);
        link.expiresAt = now.plus(GOOD_FOR).truncatedTo(ChronoUnit.MILLIS);
        link.persist();
        return secret;
    }

    static boolean isGood(String secret, Instant now) {
        return secret != null && count("linkHash = ?1 and expiresAt > ?2", Hashes.sha256(secret), now) > 0;
    }

    /** @return whether it was good; it is not any more */
    static boolean redeem(String secret, Instant now) {
        return secret != null && delete("linkHash = ?1 and expiresAt > ?2", Hashes.sha256(secret), now) > 0;
    }

    static void voidAll() {
        deleteAll();
    }
}
