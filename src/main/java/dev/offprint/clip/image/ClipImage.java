package dev.offprint.clip.image;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An address in a clip's articles, and the stored image that stands for it once there is one. */
@Entity
@Table(name = "clip_images")
public class ClipImage extends PanacheEntityBase {

    /** @param address SHA-256 of the address */
    @Embeddable
    public record Id(
            @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "clip_id", length = 16) UUID clip,
            @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "address_hash", length = 32) byte[] address)
            implements Serializable {

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && clip.equals(id.clip) && Arrays.equals(address, id.address);
        }

        @Override
        public int hashCode() {
            return 31 * clip.hashCode() + Arrays.hashCode(address);
        }
    }

    @EmbeddedId
    public Id id;

    @Column(name = "owner_id", nullable = false)
    public long owner;

    @Column(nullable = false, length = 65_535)
    public String address;

    /** Null while the image was not yet fetched, or was refused. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "image_hash", length = 32)
    public byte[] imageHash;

    /** Why there will be no image: a word; or null. */
    @Column(length = 40)
    public String refused;

    /** The clip's addresses that still have to be fetched. */
    public static List<ClipImage> missing(UUID clip) {
        return list("id.clip = ?1 and imageHash is null and refused is null", clip);
    }
}
