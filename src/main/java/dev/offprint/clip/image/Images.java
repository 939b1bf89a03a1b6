package dev.offprint.clip.image;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Puts images into the store and ties them to clips. All of it is part of the caller's transaction. */
@ApplicationScoped
public class Images {

    /** The most images of one article that are kept. */
    static final int LIMIT = 300;

    @Inject
    EntityManager database;

    /**
     * Notes the addresses of a clip's images.
     *
     * @return whether some of them are still to be fetched
     */
    public boolean note(Clip clip, Collection<String> addresses) {
        Set<String> all = new LinkedHashSet<>(addresses);
        if (clip.leadImage != null) {
            all.add(clip.leadImage);
        }
        all.stream().limit(LIMIT).forEach(address -> database.createNativeQuery(
                        """
                        insert into clip_images (clip_id, address_hash, owner_id, address)
                        values (:clip, :hash, :owner, :address) on duplicate key update address = values(address)
                        """)
                .setParameter("clip", ClipId.bytes(clip.id))
                .setParameter("hash", Sha256.of(address))
                .setParameter("owner", clip.owner)
                .setParameter("address", address)
                .executeUpdate());
        return !ClipImage.missing(clip.id).isEmpty();
    }

    /**
     * Stores what came for an address, if it is an image.
     *
     * @return whether it was
     */
    public boolean store(Clip clip, String address, byte[] bytes) {
        Optional<ImageBytes> image = ImageBytes.of(bytes);
        image.ifPresent(known -> {
            byte[] hash = Sha256.of(bytes);
            database.createNativeQuery(
                            """
                            insert into images (hash, type, width, height, bytes, stored_at)
                            values (:hash, :type, :width, :height, :bytes, utc_timestamp(3))
                            on duplicate key update stored_at = values(stored_at)
                            """)
                    .setParameter("hash", hash)
                    .setParameter("type", known.type())
                    .setParameter("width", known.width())
                    .setParameter("height", known.height())
                    .setParameter("bytes", bytes)
                    .executeUpdate();
            tie(clip, address, hash);
        });
        return image.isPresent();
    }

    /** From now on nobody tries this address again for this clip. */
    public void refuse(Clip clip, String address, String reason) {
        database.createNativeQuery(
                        "update clip_images set refused = :reason where clip_id = :clip and address_hash = :hash")
                .setParameter("reason", reason)
                .setParameter("clip", ClipId.bytes(clip.id))
                .setParameter("hash", Sha256.of(address))
                .executeUpdate();
    }

    private void tie(Clip clip, String address, byte[] hash) {
        database.createNativeQuery(
                        """
                        insert into clip_images (clip_id, address_hash, owner_id, address, image_hash)
                        values (:clip, :address_hash, :owner, :address, :image)
                        on duplicate key update image_hash = values(image_hash), refused = null
                        """)
                .setParameter("clip", ClipId.bytes(clip.id))
                .setParameter("address_hash", Sha256.of(address))
                .setParameter("owner", clip.owner)
                .setParameter("address", address)
                .setParameter("image", hash)
                .executeUpdate();
    }
}
