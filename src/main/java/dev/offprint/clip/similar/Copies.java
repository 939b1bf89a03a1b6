package dev.offprint.clip.similar;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a reader's change means for the copies of a clip. Who archives a story is done with it, so its unread copies are
 * archived along; made unread again, it brings back exactly those. Nothing else goes along: a star, a tag or the trash
 * means this copy, as one may want to keep only the better of two. Part of the caller's transaction.
 */
@ApplicationScoped
public class Copies {

    @Inject
    Session database;

    @Inject
    Stories stories;

    /** Locks the clips with their copies, always in one order, so that two changes cannot lock each other out. */
    public void lock(long owner, Collection<UUID> clips) {
        Set<UUID> all = new HashSet<>(clips);
        stories.of(owner, clips).keySet().forEach(clip -> all.addAll(stories.copies(owner, clip)));
        Clip.find("owner = ?1 and id in ?2 order by id", owner, all)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Lets the copies follow a clip whose state was changed just now. */
    public void follow(Clip clip) {
        List<UUID> copies = stories.copies(clip.owner, clip.id);
        if (copies.isEmpty()) {
            return;
        }
        if (clip.state == ClipState.ARCHIVED) {
            copies.stream()
                    .flatMap(copy -> Clip.locked(clip.owner, copy).stream())
                    .filter(copy -> copy.state == ClipState.UNREAD)
                    .forEach(copy -> {
                        change(copy, ClipState.ARCHIVED);
                        note(copy, clip.id);
                    });
        } else if (clip.state == ClipState.UNREAD) {
            archivedWith(clip).stream()
                    .flatMap(copy -> Clip.locked(clip.owner, copy).stream())
                    .filter(copy -> copy.state == ClipState.ARCHIVED)
                    .forEach(copy -> change(copy, ClipState.UNREAD));
            forget(clip);
        }
        note(clip, null);
    }

    private static void change(Clip copy, ClipState state) {
        copy.state = state;
        copy.changedAt = Instant.now();
    }

    private List<UUID> archivedWith(Clip clip) {
        return database
                .createNativeQuery(
                        "select o.clip_id from stories s join stories o on o.owner_id = s.owner_id"
                                + " and o.story_id = s.story_id and o.along_with = s.clip_id where s.clip_id = :clip",
                        byte[].class)
                .setParameter("clip", ClipId.bytes(clip.id))
                .getResultList()
                .stream()
                .map(ClipId::of)
                .toList();
    }

    private void note(Clip clip, UUID with) {
        database.createNativeQuery("update stories set along_with = :with where clip_id = :clip")
                .setParameter("with", with == null ? null : ClipId.bytes(with))
                .setParameter("clip", ClipId.bytes(clip.id))
                .executeUpdate();
    }

    private void forget(Clip clip) {
        database.createNativeQuery(
                        "update stories set along_with = null where owner_id = :owner and along_with = :clip")
                .setParameter("owner", clip.owner)
                .setParameter("clip", ClipId.bytes(clip.id))
                .executeUpdate();
    }
}
