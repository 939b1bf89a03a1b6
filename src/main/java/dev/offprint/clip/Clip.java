package dev.offprint.clip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a user saved, as lists see it: small. The fields are named as in JSON. Every finder asks for the owner. */
@Entity
@Table(name = "clips")
@DynamicUpdate
public class Clip extends PanacheEntityBase {

    public static final int TITLE_LIMIT = 1_000;
    public static final int NOTE_LIMIT = 10_000;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    public UUID id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    /** The page's address without trackers. */
    @Column(nullable = false, length = 65_535)
    public String url;

    /** SHA-256 of the address under which the clip is known: one per owner. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "url_hash", nullable = false, length = 32)
    public byte[] urlHash;

    /** The version of the cleaning rules that {@link #urlHash} was made by. */
    @Column(name = "url_rules", nullable = false)
    public int urlRules;

    @Column(name = "canonical_url", length = 65_535)
    public String canonicalUrl;

    /** The host, in lower case and without {@code www.}. */
    @Column(nullable = false)
    public String site;

    @Column(nullable = false, length = TITLE_LIMIT)
    public String title;

    /** Set once the reader gave a title: captures no longer change it. */
    @Column(name = "title_edited", nullable = false)
    public boolean titleEdited;

    @Column(name = "site_name")
    public String siteName;

    @Column(length = 1_000)
    public String byline;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(length = 35)
    public String language;

    /** {@code ltr} or {@code rtl}, or null. */
    @Column(length = 3)
    public String direction;

    @Column(length = 1_000)
    public String excerpt;

    /** The address of the lead image as the page names it: see {@code clip.image} for the stored one. */
    @Column(name = "lead_image", length = 65_535)
    public String leadImage;

    @Column(nullable = false)
    public int words;

    @Column(name = "reading_minutes", nullable = false)
    public int readingMinutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public ClipState state = ClipState.UNREAD;

    @Column(nullable = false)
    public boolean starred;

    /** How far it was read, 0 to 1. */
    @Column(nullable = false)
    public double progress;

    /** Where in the article the reader stopped, as the reader page names places. */
    @Column(name = "progress_anchor")
    public String progressAnchor;

    @Column(length = 65_535)
    public String note;

    /** When it was clipped, or last clipped out of archive or trash, by this server's clock. */
    @Column(name = "clipped_at", nullable = false)
    public Instant clippedAt;

    /** When its reader last changed something, by the clock of whoever changed it. */
    @Column(name = "changed_at", nullable = false)
    public Instant changedAt;

    /** When the text that is shown last changed: what feeds call updated. */
    @Column(name = "content_updated_at", nullable = false)
    public Instant contentUpdatedAt;

    /** The version that is shown; 0 while the page was not yet fetched. */
    @Column(nullable = false)
    public int version;

    @Column(name = "latest_version", nullable = false)
    public int latestVersion;

    /** Why an earlier version is shown than the latest, or null. */
    @Column(name = "kept_earlier", length = 40)
    public String keptEarlier;

    /** Whether a job has still to fetch or extract the page. */
    @Column(nullable = false)
    public boolean pending;

    /** 0 to 1; null while pending. */
    public Double confidence;

    /** Why the confidence is low, as a word of {@code Confidence.Reason} in lower case with hyphens, or null. */
    @Column(name = "confidence_reason", length = 40)
    public String confidenceReason;

    /** The token that last saved it; null when that was a session. */
    @Column(name = "saved_by_token")
    public Long savedByToken;

    /** When it was last saved, by this server's clock; {@link #clippedAt} moves only when it comes back to the feed. */
    @Column(name = "saved_at", nullable = false)
    public Instant savedAt;

    /** What undoing the last capture goes back to; null when there is nothing to undo. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "undo_state", length = 10)
    public ClipState undoState;

    @Column(name = "undo_clipped_at")
    public Instant undoClippedAt;

    /** The latest version before the last capture: 0 when the capture made the clip. */
    @Column(name = "undo_version")
    public Integer undoVersion;

    @ManyToMany
    @BatchSize(size = 100)
    @JoinTable(
            name = "clip_tags",
            joinColumns = @JoinColumn(name = "clip_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    public Set<Tag> tags = new HashSet<>();

    public static Optional<Clip> of(long owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** The clip with its row locked until the transaction ends: for everything that reads before it writes. */
    public static Optional<Clip> locked(long owner, UUID id) {
        return Clip.<Clip>find("owner = ?1 and id = ?2", owner, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public static Optional<Clip> ofUrl(long owner, byte[] urlHash) {
        return find("owner = ?1 and urlHash = ?2", owner, urlHash).firstResultOptional();
    }

    /** The names of its tags, sorted as a reader expects. */
    public List<String> tagNames() {
        return tags.stream()
                .map(tag -> tag.name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
