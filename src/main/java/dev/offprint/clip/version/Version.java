package dev.offprint.clip.version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One capture of a clip. Its finders take a clip that was found by its owner. */
@Entity
@Table(name = "versions")
public class Version extends PanacheEntityBase {

    @EmbeddedId
    public VersionId id;

    /** By the clock of who captured it, but never in the future. */
    @Column(name = "captured_at", nullable = false)
    public Instant capturedAt;

    /** What captured it, in its own words, or null. */
    @Column(length = 100)
    public String client;

    @Column(name = "saved_at", nullable = false)
    public Instant savedAt;

    public static Optional<Version> of(UUID clip, int number) {
        return findByIdOptional(new VersionId(clip, number));
    }

    /** The newest first. */
    public static List<Version> all(UUID clip) {
        return list("id.clip = ?1 order by id.number desc", clip);
    }
}
