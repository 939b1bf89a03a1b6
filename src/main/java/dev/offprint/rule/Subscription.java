package dev.offprint.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An owner's subscription to a filter list, with what became of the last look at its address. */
@Entity
@Table(name = "filter_lists")
public class Subscription extends PanacheEntityBase {

    static final int ADDRESS_LIMIT = 2_000;
    static final int TITLE_LIMIT = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    @Column(nullable = false, length = ADDRESS_LIMIT)
    public String address;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "address_hash", nullable = false, length = 32)
    byte[] addressHash;

    @Column(nullable = false, length = TITLE_LIMIT)
    public String title;

    @Column(nullable = false)
    public boolean enabled = true;

    /** The last good text; null before the first. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "text_hash", length = 32)
    byte[] textHash;

    /** Rules that are used. */
    @Column(nullable = false)
    public int rules;

    /** Rules that would matter and are not understood. */
    @Column(nullable = false)
    public int unsupported;

    @Column(length = 255)
    String etag;

    @Column(name = "last_modified", length = 100)
    String lastModified;

    @Column(name = "checked_at")
    public Instant checkedAt;

    /** Why the last look brought nothing new, in words for the owner, or null. */
    @Column(length = 500)
    public String failure;

    static List<Subscription> all(long owner) {
        return list("owner = ?1 order by title, id", owner);
    }

    static Optional<Subscription> of(long owner, long id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** Those of all owners that nobody looked at since then. */
    static List<Subscription> uncheckedSince(Instant time) {
        return list("enabled = true and checkedAt < ?1", time);
    }
}
