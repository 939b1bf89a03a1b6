package dev.offprint.clip;

import dev.offprint.extract.page.Characters;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Turns names into tags: cleans them and makes the ones that do not exist yet. */
@ApplicationScoped
public class TagNames {

    /** The most tags that one clip carries. */
    public static final int LIMIT = 100;

    @Inject
    EntityManager database;

    /** The names in one line each, without empty ones and repeats. */
    public static List<String> clean(Collection<String> names) {
        TreeMap<String, String> clean = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names) {
            String line = name == null ? "" : Characters.line(name, 2 * Tag.NAME_LIMIT);
            if (line.codePointCount(0, line.length()) > Tag.NAME_LIMIT) {
                throw Problem.invalid(
                        "tags", "tag-too-long", "A tag may have at most " + Tag.NAME_LIMIT + " characters.");
            }
            if (!line.isEmpty()) {
                clean.putIfAbsent(line, line);
            }
        }
        if (clean.size() > LIMIT) {
            throw Problem.invalid("tags", "too-many-tags", "A clip may carry at most " + LIMIT + " tags.");
        }
        return new ArrayList<>(clean.values());
    }

    /** The owner's tags of these names, made where they are missing; part of the caller's transaction. */
    public Set<Tag> of(long owner, Collection<String> names) {
        Set<Tag> tags = new LinkedHashSet<>();
        for (String name : clean(names)) {
            tags.add(Tag.named(owner, name).orElseGet(() -> make(owner, name)));
        }
        return tags;
    }

    private Tag make(long owner, String name) {
        // two at once may make the same one: both then have it
        database.createNativeQuery(
                        "insert into tags (owner_id, name) values (:owner, :name) on duplicate key update name = name")
                .setParameter("owner", owner)
                .setParameter("name", name)
                .executeUpdate();
        return Tag.named(owner, name).orElseThrow();
    }

    /** Gives the tag another name; where that name is a tag already, its clips carry that one from now on. */
    public void rename(Tag tag, String name) {
        Tag other = Tag.named(tag.owner, name)
                .filter(found -> !found.id.equals(tag.id))
                .orElse(null);
        if (other == null) {
            tag.name = name;
            return;
        }
        database.createNativeQuery(
                        """
                        insert into clip_tags (clip_id, tag_id) select clip_id, :other from clip_tags where tag_id = :tag
                        on duplicate key update tag_id = values(tag_id)
                        """)
                .setParameter("other", other.id)
                .setParameter("tag", tag.id)
                .executeUpdate();
        delete(tag);
    }

    /** Takes the tag from all clips. */
    public void delete(Tag tag) {
        database.createNativeQuery("delete from clip_tags where tag_id = :tag")
                .setParameter("tag", tag.id)
                .executeUpdate();
        tag.delete();
    }
}
