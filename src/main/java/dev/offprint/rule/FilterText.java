package dev.offprint.rule;

import com.github.luben.zstd.Zstd;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The text of a filter list by its SHA-256, compressed: once however many owners subscribe to it. */
@Entity
@Table(name = "filter_list_texts")
class FilterText extends PanacheEntityBase {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte[] hash;

    /** Zstandard. */
    @Column(nullable = false, length = Length.LONG32)
    byte[] text;

    @Column(name = "stored_at", nullable = false)
    Instant storedAt;

    static byte[] packed(String text) {
        return Zstd.compress(text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        long size = Zstd.getFrameContentSize(text);
        return new String(Zstd.decompress(text, (int) size), StandardCharsets.UTF_8);
    }
}
