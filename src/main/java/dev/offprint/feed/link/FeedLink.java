package dev.offprint.feed.link;

import dev.offprint.problem.Problem;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A saved query under a secret address. Every finder asks for the owner; {@link #at} is for the address alone. */
@Entity
@Table(name = "feed_links")
public class FeedLink extends PanacheEntityBase {

    public static final int NAME_LIMIT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    @Column(nullable = false, length = NAME_LIMIT)
    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    Kind kind;

    /** In the query language, in its canonical spelling. */
    @Column(nullable = false, length = 500)
    public String query;

    /** Counts up when the address is changed: the one before is then gone. */
    @Column(nullable = false)
    public int generation = 1;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    public Instant changedAt;

    /** @throws Problem 422 on {@code name} or {@code query} */
    static FeedLink create(long owner, String name, Kind kind, String query) {
        FeedLink link = new FeedLink();
        link.owner = owner;
        link.name = checkedName(name);
        link.kind = kind;
        link.query = kind.canonical(query);
        link.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        link.changedAt = link.createdAt;
        link.persist();
        return link;
    }

    static List<FeedLink> all(long owner) {
        return list("owner = ?1 order by id", owner);
    }

    static Optional<FeedLink> of(long owner, long id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** The link that an address names, unless the address has been changed since. */
    static Optional<FeedLink> at(FeedToken.Parts parts) {
        return find("id = ?1 and generation = ?2", parts.link(), parts.generation())
                .firstResultOptional();
    }

    void rotate() {
        generation++;
        changedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String checkedName(String name) {
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty()) {
            throw Problem.invalid("name", "name-missing", "Give the feed link a name, such as \"Unread\".");
        }
        if (clean.codePointCount(0, clean.length()) > NAME_LIMIT) {
            throw Problem.invalid("name", "name-too-long", "A name has at most " + NAME_LIMIT + " characters.");
        }
        return clean;
    }
}
