package dev.offprint.feed.related;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Where else the owner kept the same story from. */
@ApplicationScoped
public class AlsoAt {

    @Inject
    Session database;

    /** The copies of each clip that are not in the trash, the oldest first: one query for all of a page's cards. */
    @Transactional
    public Map<UUID, List<Other>> of(long owner, Collection<UUID> clips) {
        Map<UUID, List<Other>> others = new HashMap<>();
        if (clips.isEmpty()) {
            return others;
        }
        database.createNativeQuery(
                        "select s.clip_id, d.id, coalesce(nullif(d.site_name, ''), d.site), coalesce(nullif(d.title, ''),"
                                + " d.site) from stories s join stories o on o.owner_id = s.owner_id"
                                + " and o.story_id = s.story_id and o.clip_id <> s.clip_id join clips d on d.id = o.clip_id"
                                + " where s.owner_id = :owner and s.clip_id in (:ids) and d.state <> 'TRASHED'"
                                + " order by d.id",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("ids", clips.stream().map(ClipId::bytes).toList())
                .getResultList()
                .forEach(row -> others.computeIfAbsent(ClipId.of((byte[]) row[0]), id -> new ArrayList<>())
                        .add(new Other(ClipId.of((byte[]) row[1]), (String) row[2], (String) row[3])));
        return others;
    }
}
