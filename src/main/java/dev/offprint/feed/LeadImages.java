package dev.offprint.feed;

import dev.offprint.clip.Clip;
import dev.offprint.search.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the stored lead images of clips are: one query for a whole page. */
@ApplicationScoped
public class LeadImages {

    @Inject
    EntityManager database;

    /** Local addresses by clip; a clip whose image is not stored, or too small for a card, has none. */
    @Transactional
    public Map<UUID, String> of(long owner, List<Clip> clips) {
        Map<UUID, String> found = new HashMap<>();
        if (clips.isEmpty()) {
            return found;
        }
        List<?> rows = database.createNativeQuery(
                        """
                        select c.id, i.image_hash from clips c
                        join clip_images i on i.clip_id = c.id and i.address_hash = unhex(sha2(c.lead_image, 256))
                        join images s on s.hash = i.image_hash
                        where c.owner_id = :owner and c.id in (:ids) and s.width >= 160 and s.height >= 90
                        """)
                .setParameter("owner", owner)
                .setParameter(
                        "ids", clips.stream().map(clip -> Ids.bytes(clip.id)).toList())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.put(Ids.uuid((byte[]) columns[0]), "/images/" + HexFormat.of().formatHex((byte[]) columns[1]));
        }
        return found;
    }
}
