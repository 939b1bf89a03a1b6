package dev.offprint.clip.version;

import dev.offprint.extract.Strictness;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What extraction made of a version. Never loaded by a list. */
@Entity
@Table(name = "articles")
public class StoredArticle extends PanacheEntityBase {

    @EmbeddedId
    public VersionId id;

    /** Sanitised; images still have their own addresses: see {@code clip.image} for what a reader gets. */
    @Column(nullable = false, length = Length.LONG32)
    public String html;

    @Column(nullable = false, length = Length.LONG32)
    public String text;

    /** JSON, see {@link ArticleJson}. */
    @Column(nullable = false, length = Length.LONG32)
    String facts;

    @Column(nullable = false, length = Length.LONG32)
    String removals;

    @Column(nullable = false, length = Length.LONG32)
    String restored;

    @Column(nullable = false, length = Length.LONG32)
    String dropped = "[]";

    /** Where extraction began. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public Strictness strictness = Strictness.STRICT;

    @Column(name = "extracted_at", nullable = false)
    public Instant extractedAt;

    public static Optional<StoredArticle> of(UUID clip, int number) {
        return findByIdOptional(new VersionId(clip, number));
    }
}
