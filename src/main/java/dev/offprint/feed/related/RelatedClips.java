package dev.offprint.feed.related;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.Tag;
import dev.offprint.clip.similar.SharedTerms;
import dev.offprint.clip.similar.Stories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What else of the library has to do with an article: clips about the same, or with the same tags. Two indexed queries
 * find them, whatever the size of the library; no text is read.
 */
@ApplicationScoped
public class RelatedClips {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 30;

    /** Of each tag the newest clips; of more than a few tags none. */
    private static final int OF_A_TAG = 30;

    private static final int TAGS = 8;

    @Inject
    EntityManager database;

    @Inject
    SharedTerms sharedTerms;

    @Inject
    Stories stories;

    /** At most five, the most alike first; neither copies of the article nor what is in the trash. */
    @Transactional
    public List<RelatedClip> of(long owner, UUID id) {
        Clip clip = Clip.of(owner, id).orElse(null);
        if (clip == null) {
            return List.of();
        }
        Map<UUID, Kinship> kin = kin(clip);
        List<UUID> best = kin.entrySet().stream()
                .filter(entry -> entry.getValue().isEnough())
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().score()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
        return shown(clip, best, kin);
    }

    private Map<UUID, Kinship> kin(Clip clip) {
        Map<UUID, Kinship> kin = new HashMap<>();
        sharedTerms
                .of(clip.owner, clip.id, LOOKED_AT)
                .forEach(shared -> kin.put(shared.clip(), Kinship.NONE.with(shared)));
        tagged(clip)
                .forEach((other, tags) -> tags.forEach(
                        tag -> kin.merge(other, Kinship.NONE.withTag(tag), (known, one) -> known.withTag(tag))));
        kin.remove(clip.id);
        stories.copies(clip.owner, clip.id).forEach(kin::remove);
        return kin;
    }

    private Map<UUID, List<String>> tagged(Clip clip) {
        List<Tag> tags = clip.tags.stream()
                .sorted(Comparator.comparing(tag -> tag.name))
                .limit(TAGS)
                .toList();
        Map<UUID, List<String>> found = new HashMap<>();
        if (tags.isEmpty()) {
            return found;
        }
        Map<Long, String> names = tags.stream().collect(Collectors.toMap(tag -> tag.id, tag -> tag.name));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            parts.add("(select clip_id, tag_id from clip_tags where tag_id = ?" + (i + 1)
                    + " order by clip_id desc limit " + OF_A_TAG + ")");
        }
        Query question = database.createNativeQuery(String.join(" union all ", parts), Object[].class);
        for (int i = 0; i < tags.size(); i++) {
            question.setParameter(i + 1, tags.get(i).id);
        }
        for (Object row : question.getResultList()) {
            Object[] pair = (Object[]) row;
            found.computeIfAbsent(ClipId.of((byte[]) pair[0]), id -> new ArrayList<>())
                    .add(names.get(((Number) pair[1]).longValue()));
        }
        return found;
    }

    private List<RelatedClip> shown(Clip clip, List<UUID> best, Map<UUID, Kinship> kin) {
        if (best.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> story = stories.of(clip.owner, best);
        Set<UUID> told = new HashSet<>();
        List<Clip> clips = Clip.list("owner = ?1 and id in ?2 and state <> ?3", clip.owner, best, ClipState.TRASHED);
        clips.forEach(
                other -> kin.computeIfPresent(other.id, (id, one) -> one.atSameSite(other.site.equals(clip.site))));
        return clips.stream()
                .sorted(Comparator.comparingDouble(
                                (Clip other) -> -kin.get(other.id).score())
                        .thenComparing(other -> other.id, Comparator.reverseOrder()))
                .filter(other -> told.add(story.getOrDefault(other.id, other.id)))
                .limit(SHOWN)
                .map(other -> RelatedClip.of(other, kin.get(other.id).reasons()))
                .toList();
    }
}
