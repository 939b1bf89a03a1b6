package dev.offprint.clip.image;

import dev.offprint.account.Secrets;
import dev.offprint.clip.Sha256;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where readers find the stored images of clips. */
@ApplicationScoped
public class ImageAddresses {

    private static final String USE = "image";
    private static final int SIGNATURE_BYTES = 16;

    @Inject
    Secrets secrets;

    /** @param path on this server; @param width in pixels, as is {@code height} */
    public record Stored(String path, int width, int height) {}

    /** The stored images of clips by the address in the article: for {@link ArticleImages}. */
    public Map<String, Stored> ofClip(long owner, UUID clip) {
        return read(owner, List.of(clip), false).getOrDefault(clip, Map.of());
    }

    /** The same for several clips in one query. */
    public Map<UUID, Map<String, Stored>> ofClips(long owner, Collection<UUID> clips) {
        return read(owner, clips, false);
    }

    /** The same with paths that open without signing in, for feeds: each good for this clip alone. */
    public Map<String, Stored> signed(long owner, UUID clip) {
        return read(owner, List.of(clip), true).getOrDefault(clip, Map.of());
    }

    /** The same for several clips of a feed in one query. */
    public Map<UUID, Map<String, Stored>> signed(long owner, Collection<UUID> clips) {
        return read(owner, clips, true);
    }

    /** The stored lead images of those of the clips that have one: for lists, in one query. */
    public Map<UUID, Stored> lead(long owner, Collection<UUID> clips) {
        Map<UUID, Stored> leads = new HashMap<>();
        if (!clips.isEmpty()) {
            for (Object[] row : rows(owner, clips, "and ci.address = c.leadImage")) {
                leads.put((UUID) row[0], stored((UUID) row[0], row, false));
            }
        }
        return leads;
    }

    /**
     * The path of a stored image that opens without signing in, for feeds: good for this clip alone, and for as long
     * as the clip has the image.
     *
     * @param hash in hex
     */
    public String signedPath(UUID clip, String hash) {
        return "/images/" + hash + "?clip=" + clip + "&key=" + signature(clip, hash);
    }

    /** Whether the signature opens this image of this clip. */
    boolean opens(UUID clip, String hash, String signature) {
        return MessageDigest.isEqual(signature(clip, hash).getBytes(), signature.getBytes());
    }

    private Map<UUID, Map<String, Stored>> read(long owner, Collection<UUID> clips, boolean sign) {
        Map<UUID, Map<String, Stored>> images = new HashMap<>();
        if (!clips.isEmpty()) {
            for (Object[] row : rows(owner, clips, "")) {
                UUID clip = (UUID) row[0];
                images.computeIfAbsent(clip, id -> new HashMap<>()).put((String) row[1], stored(clip, row, sign));
            }
        }
        return images;
    }

    private static List<Object[]> rows(long owner, Collection<UUID> clips, String condition) {
        return Panache.getEntityManager()
                .createQuery(
                        """
                        select c.id, ci.address, i.hash, i.width, i.height
                        from ClipImage ci join StoredImage i on i.hash = ci.imageHash
                                          join Clip c on c.id = ci.id.clip
                        where c.owner = :owner and c.id in :clips\s"""
                                + condition,
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("clips", clips)
                .getResultList();
    }

    private Stored stored(UUID clip, Object[] row, boolean sign) {
        String hash = HexFormat.of().formatHex((byte[]) row[2]);
        String path = sign ? signedPath(clip, hash) : "/images/" + hash;
        return new Stored(path, (Integer) row[3], (Integer) row[4]);
    }

    private String signature(UUID clip, String hash) {
        byte[] whole = secrets.sign(USE, clip + " " + hash);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
    }

    /** The hash that a path names, or null. */
    static byte[] hash(String hex) {
        try {
            byte[] hash = HexFormat.of().parseHex(hex);
            return hash.length == Sha256.of("").length ? hash : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
