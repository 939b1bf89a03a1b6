package dev.offprint.feed.stats;

import dev.offprint.feed.stats.Statistics.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;

/** Counts by sites, tags and languages. Part of the caller's transaction. */
@ApplicationScoped
class CountByPart {

    private static final int SHOWN = 8;
    private static final int SECONDS = 60;
    private static final String SITE_AND_LANGUAGE = "c.site, coalesce(lower(substring_index(c.language, '-', 1)), '')";

    @Inject
    Session database;

    /** The most frequent sites and languages: one look at each clip and reading for both. */
    record Found(List<Part> sites, List<Part> languages) {}

    Found sitesAndLanguages(long owner, Weeks weeks) {
        List<Object[]> rows = rows(owner, weeks, SITE_AND_LANGUAGE, "");
        return new Found(parts(rows, row -> (String) row[0]), parts(rows, row -> (String) row[1]));
    }

    List<Part> tags(long owner, Weeks weeks) {
        String joined = " join clip_tags ct on ct.clip_id = c.id join tags t on t.id = ct.tag_id";
        return parts(rows(owner, weeks, "t.name, ''", joined), row -> (String) row[0]);
    }

    /**
     * By two columns: saved, finished, seconds. What was saved and what was read in these weeks are two sets of clips,
     * so they come one below the other; {@code what} and {@code joined} are fixed words of SQL.
     */
    private List<Object[]> rows(long owner, Weeks weeks, String what, String joined) {
        String sql = "select " + what + ", count(*), 0, 0 from clips c force index (newest_first)" + joined
                + " where c.owner_id = :owner and c.clipped_at >= :from and c.state <> 'TRASHED' group by 1, 2"
                + " union all select " + what + ", 0, sum(r.finished), sum(r.seconds) from readings r"
                + " join clips c on c.id = r.clip_id" + joined
                + " where r.owner_id = :owner and r.day >= :first group by 1, 2";
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("owner", owner)
                .setParameter("from", weeks.begin(0))
                .setParameter("first", weeks.first())
                .getResultList();
    }

    /** The most saved ones first; a row without a name belongs to none. */
    private static List<Part> parts(List<Object[]> rows, Function<Object[], String> name) {
        Map<String, int[]> sums = new HashMap<>();
        for (Object[] row : rows) {
            int[] sum = sums.computeIfAbsent(name.apply(row), key -> new int[3]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += ((Number) row[i + 2]).intValue();
            }
        }
        sums.remove("");
        return sums.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Part::saved)
                        .thenComparingInt(Part::minutes)
                        .reversed()
                        .thenComparing(Part::name))
                .limit(SHOWN)
                .toList();
    }

    private static Part part(String name, int[] sum) {
        return new Part(name, sum[0], sum[1], sum[2] / SECONDS);
    }
}
