package dev.offprint.clip.similar;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The texts of clips as they are shown, for comparing: the only place here that reads articles. */
@ApplicationScoped
class ClipText {

    @Inject
    Session database;

    /** A clip's words. */
    record Read(UUID clip, String site, String title, String text) {

        SameStory.Told told() {
            return new SameStory.Told(clip, site, Shingles.of(text));
        }
    }

    /** Those of the owner's clips that have an article. Part of the caller's transaction. */
    List<Read> of(long owner, Collection<UUID> clips) {
        if (clips.isEmpty()) {
            return List.of();
        }
        return database
                .createNativeQuery(
                        "select c.id, c.site, c.title, a.text from clips c"
                                + " join articles a on a.clip_id = c.id and a.number = c.version"
                                + " where c.owner_id = :owner and c.id in (:ids)",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("ids", clips.stream().map(ClipId::bytes).toList())
                .getResultList()
                .stream()
                .map(row -> new Read(ClipId.of((byte[]) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
