package dev.offprint.clip.similar;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which of the owner's clips are about the same, by the terms that they share. */
@ApplicationScoped
public class SharedTerms {

    /**
     * One index range for each of the clip's ten most telling terms, none longer than {@link Terms#COMMON} clips or so:
     * what it costs does not grow with the library. A term counts by its weight in both and by how rare it is, squared, as in the
     * cosine of TF-IDF vectors.
     */
    static final String QUESTION =
            """
            with mine as (
              select m.term, m.weight, ln(1 + :clips / count(*)) / ln(1 + :clips) as rarity
              from clip_terms m join clip_terms o on o.owner_id = m.owner_id and o.term = m.term
              where m.owner_id = :owner and m.clip_id = :clip group by m.term, m.weight having count(*) > 1
              order by m.weight * ln(1 + :clips / count(*)) desc limit 10)
            select t.clip_id, sum(mine.weight * t.weight * mine.rarity * mine.rarity) as score,
              group_concat(mine.term order by mine.weight * t.weight * mine.rarity * mine.rarity desc separator '\\n')
            from mine join clip_terms t on t.owner_id = :owner and t.term = mine.term
            where t.clip_id <> :clip and not exists (select 1 from stories s join stories o
              on o.owner_id = s.owner_id and o.story_id = s.story_id where s.clip_id = :clip and o.clip_id = t.clip_id)
            group by t.clip_id order by score desc, t.clip_id desc limit :most
            """;

    @Inject
    Session database;

    @Inject
    FingerprintRows rows;

    /** @param weight from 0 to 1; {@code terms} what both are about, the weightiest first */
    public record Shared(UUID clip, double weight, List<String> terms) {}

    /** The most alike first; copies of the same story are left out. */
    @Transactional
    public List<Shared> of(long owner, UUID clip, int most) {
        return database
                .createNativeQuery(QUESTION, Object[].class)
                .setParameter("clips", rows.clips(owner))
                .setParameter("owner", owner)
                .setParameter("clip", ClipId.bytes(clip))
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Shared(
                        ClipId.of((byte[]) row[0]),
                        ((Number) row[1]).doubleValue(),
                        Arrays.asList(((String) row[2]).split("\n"))))
                .toList();
    }
}
