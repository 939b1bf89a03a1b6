package dev.offprint.clip.version;

import com.github.luben.zstd.Zstd;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The page of a version as it was captured. Kept so that every article can be made again. */
@Entity
@Table(name = "snapshots")
public class Snapshot extends PanacheEntityBase {

    private static final int LEVEL = 6;

    @EmbeddedId
    public VersionId id;

    /** Of the page's UTF-8: by it a repeated capture is known. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(nullable = false, length = 32)
    public byte[] sha256;

    /** The size of the page before it was compressed. */
    @Column(nullable = false)
    public int bytes;

    /** Zstandard, see {@link #html}. */
    @Column(nullable = false, length = Length.LONG32)
    byte[] page;

    /** The attribute that carries the capture's layout marks, or null. */
    @Column(length = 80)
    public String marks;

    /** Whether this is only what the reader had selected. */
    @Column(nullable = false)
    public boolean selection;

    @Column(name = "visible_words")
    public Integer visibleWords;

    @Column(name = "visible_images")
    public Integer visibleImages;

    public static Optional<Snapshot> of(VersionId id) {
        return findByIdOptional(id);
    }

    /** Of which versions of a clip the page is there, without loading any. */
    public static List<Integer> numbers(UUID clip) {
        return find("select s.id.number from Snapshot s where s.id.clip = ?1", clip)
                .project(Integer.class)
                .list();
    }

    /** Whether the version's page has this hash, without loading the page. */
    public static boolean matches(VersionId id, byte[] sha256) {
        return find("select s.sha256 from Snapshot s where s.id = ?1", id)
                .project(byte[].class)
                .firstResultOptional()
                .filter(stored -> Arrays.equals(stored, sha256))
                .isPresent();
    }

    public void html(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        bytes = plain.length;
        page = Zstd.compress(plain, LEVEL);
    }

    public String html() {
        return new String(Zstd.decompress(page, bytes), StandardCharsets.UTF_8);
    }
}
