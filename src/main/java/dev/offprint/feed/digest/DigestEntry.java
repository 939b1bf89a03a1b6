package dev.offprint.feed.digest;

import dev.offprint.clip.Clip;
import dev.offprint.feed.rank.Reason;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a digest says of a clip: as it was when the digest was made. */
@Entity
@Table(name = "digest_entries")
public class DigestEntry extends PanacheEntityBase {

    private static final int REASONS_LIMIT = 1_000;

    /** The place in the digest, from 0. */
    @Embeddable
    public record Place(@JdbcTypeCode(SqlTypes.BINARY) @Column(name = "digest_id", length = 16) UUID digest, int place)
            implements Serializable {}

    @EmbeddedId
    Place id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "clip_id", nullable = false, updatable = false, length = 16)
    public UUID clip;

    /** Whether it is from before the digest's period. */
    @Column(nullable = false, updatable = false)
    public boolean older;

    @Column(nullable = false, updatable = false, length = Clip.TITLE_LIMIT)
    public String title;

    @Column(nullable = false, updatable = false, length = 65_535)
    public String url;

    @Column(name = "site_name", nullable = false, updatable = false)
    public String siteName;

    @Column(updatable = false, length = 1_000)
    public String excerpt;

    @Column(nullable = false, updatable = false)
    public int minutes;

    @Column(updatable = false, length = 35)
    public String language;

    @Column(updatable = false, length = 3)
    public String direction;

    @Column(nullable = false, updatable = false, length = REASONS_LIMIT)
    String reasons;

    static DigestEntry of(UUID digest, int place, Clip clip, boolean older, List<Reason> reasons) {
        DigestEntry entry = new DigestEntry();
        entry.id = new Place(digest, place);
        entry.clip = clip.id;
        entry.older = older;
        entry.title = clip.title.isBlank() ? clip.site : clip.title;
        entry.url = clip.url;
        entry.siteName = clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName;
        entry.excerpt = clip.excerpt;
        entry.minutes = clip.readingMinutes;
        entry.language = clip.language;
        entry.direction = clip.direction;
        entry.reasons = written(reasons);
        return entry;
    }

    /** Without those that a very long tag leaves no room for. */
    private static String written(List<Reason> reasons) {
        String line = Reason.write(reasons);
        return line.length() <= REASONS_LIMIT ? line : written(reasons.subList(0, reasons.size() - 1));
    }

    /** Why it is in there, the weightiest first. */
    public List<Reason> reasons() {
        return Reason.read(reasons);
    }

    public UUID digest() {
        return id.digest();
    }

    /** The entries of digests that were found by their owner, in their order. */
    static List<DigestEntry> of(Collection<UUID> digests) {
        return digests.isEmpty() ? List.of() : list("id.digest in ?1 order by id.digest, id.place", digests);
    }
}
