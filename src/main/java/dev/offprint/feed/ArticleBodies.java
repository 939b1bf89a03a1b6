package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.image.ArticleImages;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.extract.markup.Sanitise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of many clips on their way to feed readers: sanitised once more, with stored images under full addresses. */
@ApplicationScoped
public class ArticleBodies {

    private static final Sanitise SANITISE = new Sanitise();

    @Inject
    EntityManager database;

    /**
     * The HTML of each clip's shown version, in one query; a clip without an article has none.
     *
     * @param images the stored images of each clip by their address in the article
     * @param server what goes before an image's path
     */
    @Transactional
    public Map<UUID, String> of(long owner, List<Clip> clips, Map<UUID, Map<String, Stored>> images, String server) {
        Map<UUID, String> bodies = new HashMap<>();
        if (clips.isEmpty()) {
            return bodies;
        }
        Map<UUID, Clip> byId = clips.stream().collect(Collectors.toMap(clip -> clip.id, Function.identity()));
        for (Object[] row : rows(owner, clips)) {
            Clip clip = byId.get(ClipId.of((byte[]) row[0]));
            bodies.put(
                    clip.id,
                    ArticleImages.rewrite(
                            SANITISE.sanitise((String) row[1], clip.url),
                            images.getOrDefault(clip.id, Map.of()),
                            stored -> server + stored.path()));
        }
        return bodies;
    }

    private List<Object[]> rows(long owner, List<Clip> clips) {
        return database.createNativeQuery(
                        "select c.id, a.html from clips c join articles a on a.clip_id = c.id and a.number = c.version"
                                + " where c.owner_id = :owner and c.id in (:ids)",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter(
                        "ids", clips.stream().map(clip -> ClipId.bytes(clip.id)).toList())
                .getResultList();
    }
}
