package dev.offprint.clip.image;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Image bytes by their SHA-256. Whose they are, {@link ClipImage} says. */
@Entity
@Table(name = "images")
public class StoredImage extends PanacheEntityBase {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    public byte[] hash;

    @Column(nullable = false, length = 20)
    public String type;

    @Column(nullable = false)
    public int width;

    @Column(nullable = false)
    public int height;

    @Column(nullable = false, length = Length.LONG32)
    public byte[] bytes;

    @Column(name = "stored_at", nullable = false)
    public Instant storedAt;
}
