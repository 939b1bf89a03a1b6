package dev.offprint.feed.digest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The digest of one period. Every finder asks for the owner. */
@Entity
@Table(name = "digests")
public class Digest extends PanacheEntityBase {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    public UUID id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 10)
    public Pace pace;

    /** The first day of its period. */
    @Column(nullable = false, updatable = false)
    public LocalDate begins;

    /** When its period was over, where the reader was. */
    @Column(name = "ended_at", nullable = false, updatable = false)
    public Instant endedAt;

    @Column(name = "made_at", nullable = false, updatable = false)
    public Instant madeAt;

    /** How many entries it was made with; one without is kept as well, so that it is decided once. */
    @Column(nullable = false, updatable = false)
    public int size;

    public Period period() {
        return new Period(pace, begins);
    }

    static Optional<Digest> of(long owner, Period period) {
        return find("owner = ?1 and pace = ?2 and begins = ?3", owner, period.pace(), period.begins())
                .firstResultOptional();
    }

    static Optional<Digest> last(long owner, Pace pace) {
        return find("owner = ?1 and pace = ?2 order by begins desc", owner, pace)
                .firstResultOptional();
    }

    /** Those with something in them, the newest first. */
    static List<Digest> newest(long owner, Pace pace, int most) {
        return Digest.<Digest>find("owner = ?1 and pace = ?2 and size > 0 order by begins desc", owner, pace)
                .page(0, most)
                .list();
    }
}
