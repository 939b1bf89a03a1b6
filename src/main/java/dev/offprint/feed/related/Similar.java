package dev.offprint.feed.related;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.similar.Stories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts together what stands below an article about the rest of the library. */
@ApplicationScoped
public class Similar {

    @Inject
    AlsoAt alsoAt;

    @Inject
    RelatedClips relatedClips;

    @Inject
    Stories stories;

    /**
     * @param also copies of the article
     * @param apart what its reader said is none
     * @param related at most five
     */
    public record Found(List<Other> also, List<Other> apart, List<RelatedClip> related) {

        public boolean isEmpty() {
            return also.isEmpty() && apart.isEmpty() && related.isEmpty();
        }
    }

    @Transactional
    public Found of(long owner, UUID clip) {
        return new Found(
                alsoAt.of(owner, List.of(clip)).getOrDefault(clip, List.of()),
                apart(owner, stories.apart(owner, clip)),
                relatedClips.of(owner, clip));
    }

    private static List<Other> apart(long owner, Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Clip.<Clip>list("owner = ?1 and id in ?2 and state <> ?3 order by id", owner, ids, ClipState.TRASHED)
                        .stream()
                        .map(Other::of)
                        .toList();
    }
}
