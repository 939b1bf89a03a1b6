package dev.offprint.clip.highlight;

import dev.offprint.clip.highlight.anchor.Quote;
import dev.offprint.extract.page.Characters;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A passage that its owner marked. Every finder asks for the owner. */
@Entity
@Table(name = "highlights")
@DynamicUpdate
public class Highlight extends PanacheEntityBase {

    /** The longest passage, in characters. */
    public static final int QUOTE_LIMIT = 5_000;

    /** The most that one clip carries. */
    public static final int MOST_OF_A_CLIP = 500;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    public UUID id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "clip_id", nullable = false, updatable = false, length = 16)
    public UUID clip;

    /** The passage as it stood when it was marked; its blocks are parted by line ends. */
    @Column(nullable = false, length = 65_535)
    public String quote;

    /** What stood before it, empty when unknown. */
    @Column(nullable = false, length = 100)
    public String prefix;

    @Column(nullable = false, length = 100)
    public String suffix;

    /** Where it began, as {@link Quote#position} counts, or null. */
    public Integer position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public Colour colour;

    @Column(length = 65_535)
    public String note;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** When its owner last changed it, by the clock of whoever changed it. */
    @Column(name = "changed_at", nullable = false)
    public Instant changedAt;

    public static Optional<Highlight> of(long owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** The eldest first. */
    public static List<Highlight> ofClip(long owner, UUID clip) {
        return list("owner = ?1 and clip = ?2 order by createdAt, id", owner, clip);
    }

    /** Of several clips, the eldest first. */
    public static List<Highlight> ofClips(long owner, Collection<UUID> clips) {
        return clips.isEmpty() ? List.of() : list("owner = ?1 and clip in ?2 order by createdAt, id", owner, clips);
    }

    /** For forms. */
    public String noteOrEmpty() {
        return note == null ? "" : note;
    }

    public Quote asQuote() {
        return new Quote(quote, prefix, suffix, position);
    }

    /** Whether it is of the very same passage. */
    boolean isOf(Quote other) {
        return quote.equals(other.exact()) && position != null && position.equals(other.position());
    }

    /** Takes the quote over; its surroundings are cut to what is kept. */
    void quote(Quote given) {
        String before = given.prefix() == null ? "" : given.prefix();
        String behind = given.suffix() == null ? "" : given.suffix();
        quote = given.exact();
        prefix = Characters.harmless(before.substring(Math.max(0, before.length() - Quote.CONTEXT)));
        suffix = Characters.harmless(behind.substring(0, Math.min(behind.length(), Quote.CONTEXT)));
        position = given.position();
    }
}
