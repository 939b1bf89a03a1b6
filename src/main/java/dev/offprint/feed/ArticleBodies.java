package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.search.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** The texts of clips on their way to readers: sanitised once more, with the stored images in place of the page's. */
@ApplicationScoped
public class ArticleBodies {

    private static final Sanitise SANITISE = new Sanitise();

    @Inject
    EntityManager database;

    /** Where readers find a stored image. */
    @FunctionalInterface
    public interface ImageAddress {
        /** @param hash SHA-256 of the image in hex */
        String of(Clip clip, String hash);
    }

    /** The HTML of each clip's shown version, in two queries; a clip without an article has none. */
    @Transactional
    public Map<UUID, String> of(long owner, List<Clip> clips, ImageAddress address) {
        Map<UUID, String> bodies = new HashMap<>();
        if (clips.isEmpty()) {
            return bodies;
        }
        Map<UUID, Clip> byId = new HashMap<>();
        clips.forEach(clip -> byId.put(clip.id, clip));
        Map<UUID, Map<String, Stored>> images = images(owner, clips);
        for (Object[] row : rows(
                "select c.id, a.html from clips c join articles a on a.clip_id = c.id and a.number = c.version"
                        + " where c.owner_id = :owner and c.id in (:ids)",
                owner,
                clips)) {
            Clip clip = byId.get(Ids.uuid((byte[]) row[0]));
            bodies.put(clip.id, body(clip, (String) row[1], images.getOrDefault(clip.id, Map.of()), address));
        }
        return bodies;
    }

    private record Stored(String hash, int width, int height) {}

    private Map<UUID, Map<String, Stored>> images(long owner, List<Clip> clips) {
        Map<UUID, Map<String, Stored>> images = new HashMap<>();
        for (Object[] row : rows(
                "select i.clip_id, i.address_hash, i.image_hash, s.width, s.height from clip_images i"
                        + " join images s on s.hash = i.image_hash where i.owner_id = :owner and i.clip_id in (:ids)",
                owner,
                clips)) {
            images.computeIfAbsent(Ids.uuid((byte[]) row[0]), id -> new HashMap<>())
                    .put(hex((byte[]) row[1]), new Stored(hex((byte[]) row[2]), (int) row[3], (int) row[4]));
        }
        return images;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long owner, List<Clip> clips) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("owner", owner)
                .setParameter(
                        "ids", clips.stream().map(clip -> Ids.bytes(clip.id)).toList())
                .getResultList();
    }

    private static String body(Clip clip, String html, Map<String, Stored> images, ImageAddress address) {
        Document body = Jsoup.parseBodyFragment(SANITISE.sanitise(html, clip.url), clip.url);
        body.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        for (Element image : body.select("img[src]")) {
            Stored stored = images.get(sha256(image.attr("src")));
            if (stored == null) {
                continue;
            }
            image.attr("src", address.of(clip, stored.hash));
            image.removeAttr("srcset");
            if (!image.hasAttr("width") || !image.hasAttr("height")) {
                image.attr("width", String.valueOf(stored.width)).attr("height", String.valueOf(stored.height));
            }
        }
        return body.body().html();
    }

    private static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
