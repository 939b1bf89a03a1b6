package dev.offprint.job;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job as its row says: read only here, written by {@link Jobs} and {@link Claims} in SQL. */
@Entity
@Table(name = "jobs")
public class JobRow extends PanacheEntityBase {

    /** WAITING to be due, RUNNING under a lease, DONE, or FAILED for good. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(nullable = false, length = 40)
    public String kind;

    @Column(nullable = false, length = 100)
    public String subject;

    @Column(name = "owner_id")
    public Long owner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public State state;

    @Column(name = "run_at", nullable = false)
    public Instant runAt;

    @Column(nullable = false)
    public int attempts;

    /** Who holds the lease: a number drawn for each claim, so that a late node cannot end what another began. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    public UUID claim;

    @Column(length = 100)
    public String node;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    @Column(nullable = false)
    public int done;

    @Column(nullable = false)
    public int total;

    @Column(length = 500)
    public String failure;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    /** How the owner's job stands. */
    public static Optional<JobRow> of(long owner, String kind, String subject) {
        return find("owner = ?1 and kind = ?2 and subject = ?3", owner, kind, subject)
                .firstResultOptional();
    }
}
