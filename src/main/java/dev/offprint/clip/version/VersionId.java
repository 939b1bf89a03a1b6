package dev.offprint.clip.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Names a version, its snapshot and its article.
 *
 * @param number from 1, without gaps but for undone captures
 */
@Embeddable
public record VersionId(@JdbcTypeCode(SqlTypes.BINARY) @Column(name = "clip_id", length = 16) UUID clip, int number)
        implements Serializable {}
