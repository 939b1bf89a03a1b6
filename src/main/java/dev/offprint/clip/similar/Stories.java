package dev.offprint.clip.similar;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which clips are one story, and which their owner told apart. A clip belongs to one story at most, and a story has at
 * least two. Each method is part of the caller's transaction.
 */
@ApplicationScoped
public class Stories {

    @Inject
    Session database;

    /** The stories of those clips that have one. */
    public Map<UUID, UUID> of(long owner, Collection<UUID> clips) {
        Map<UUID, UUID> found = new HashMap<>();
        if (!clips.isEmpty()) {
            pairs("select clip_id, story_id from stories where owner_id = :owner and clip_id in (:ids)", owner, clips)
                    .forEach(pair -> found.put(pair[0], pair[1]));
        }
        return found;
    }

    /** The other clips of a clip's story, the oldest first; empty where there is none. */
    public List<UUID> copies(long owner, UUID clip) {
        return pairs(
                        "select o.clip_id, o.story_id from stories s join stories o"
                                + " on o.owner_id = s.owner_id and o.story_id = s.story_id and o.clip_id <> s.clip_id"
                                + " where s.owner_id = :owner and s.clip_id in (:ids) order by o.clip_id",
                        owner,
                        List.of(clip))
                .stream()
                .map(pair -> pair[0])
                .toList();
    }

    /** What the owner said is not the same as this clip. */
    public Set<UUID> apart(long owner, UUID clip) {
        Set<UUID> apart = new HashSet<>();
        pairs(
                        "select other_id, clip_id from told_apart where owner_id = :owner and clip_id in (:ids)",
                        owner,
                        List.of(clip))
                .forEach(pair -> apart.add(pair[0]));
        return apart;
    }

    /**
     * Puts a clip where it belongs: into the first of the stories of its like in which nothing was told apart from it.
     *
     * @param like clips that tell the same, the most alike first
     */
    void place(long owner, UUID clip, List<UUID> like) {
        Set<UUID> apart = apart(owner, clip);
        UUID before = of(owner, List.of(clip)).get(clip);
        for (UUID other : like) {
            List<UUID> members = new ArrayList<>(copies(owner, other));
            members.add(other);
            members.remove(clip);
            if (members.stream().noneMatch(apart::contains)) {
                UUID story = of(owner, List.of(other)).get(other);
                if (story == null || !story.equals(before)) {
                    leave(owner, clip);
                    join(owner, clip, other, story);
                }
                return;
            }
        }
        leave(owner, clip);
    }

    /** Says that a clip is not the same as any of the others of its story, and takes it out. */
    void tellApart(long owner, UUID clip) {
        for (UUID other : copies(owner, clip)) {
            run("insert ignore into told_apart (clip_id, other_id, owner_id) values (?1, ?2, ?3)", clip, other, owner);
            run("insert ignore into told_apart (clip_id, other_id, owner_id) values (?1, ?2, ?3)", other, clip, owner);
        }
        leave(owner, clip);
    }

    /** Takes back what was told apart from a clip. */
    void forgetApart(long owner, UUID clip) {
        run("delete from told_apart where owner_id = ?2 and clip_id = ?1", clip, owner);
        run("delete from told_apart where owner_id = ?2 and other_id = ?1", clip, owner);
    }

    private void join(long owner, UUID clip, UUID other, UUID story) {
        // plain inserts: whoever is overtaken fails, and looks again
        if (story == null) {
            run("insert into stories (clip_id, owner_id, story_id) values (?1, ?2, ?1)", other, owner);
        }
        run(
                "insert into stories (clip_id, owner_id, story_id) values (?1, ?2, ?3)",
                clip,
                owner,
                story == null ? other : story);
    }

    private void leave(long owner, UUID clip) {
        List<UUID> left = copies(owner, clip);
        run("delete from stories where owner_id = ?2 and clip_id = ?1", clip, owner);
        if (left.size() == 1) {
            run("delete from stories where owner_id = ?2 and clip_id = ?1", left.get(0), owner);
        }
    }

    private List<UUID[]> pairs(String sql, long owner, Collection<UUID> ids) {
        return database
                .createNativeQuery(sql, Object[].class)
                .setParameter("owner", owner)
                .setParameter("ids", ids.stream().map(ClipId::bytes).toList())
                .getResultList()
                .stream()
                .map(row -> new UUID[] {ClipId.of((byte[]) row[0]), ClipId.of((byte[]) row[1])})
                .toList();
    }

    private void run(String sql, Object... values) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof UUID id ? ClipId.bytes(id) : values[i]);
        }
        query.executeUpdate();
    }
}
