package dev.offprint.feed.stats;

import dev.offprint.feed.stats.Statistics.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** Counts by sites, tags and languages. Part of the caller's transaction. */
@ApplicationScoped
class CountByPart {

    private static final int SHOWN = 8;
    private static final int SECONDS = 60;

    @Inject
    Session database;

    List<Part> sites(long owner, Weeks weeks) {
        return count(owner, weeks, "c.site", "");
    }

    List<Part> languages(long owner, Weeks weeks) {
        return count(owner, weeks, "lower(substring_index(c.language, '-', 1))", "");
    }

    List<Part> tags(long owner, Weeks weeks) {
        return count(owner, weeks, "t.name", " join clip_tags ct on ct.clip_id = c.id join tags t on t.id = ct.tag_id");
    }

    /** The most saved ones, each with what was read of it; {@code what} and {@code joined} are fixed words of SQL. */
    private List<Part> count(long owner, Weeks weeks, String what, String joined) {
        String sql = "select s.what, s.saved, coalesce(r.finished, 0), coalesce(r.seconds, 0) from (select " + what
                + " as what, count(*) as saved from clips c force index (newest_first)" + joined
                + " where c.owner_id = :owner and c.clipped_at >= :from and c.state <> 'TRASHED' group by what"
                + " having what is not null and what <> '' order by saved desc, what limit " + SHOWN
                + ") s left join (select " + what
                + " as what, sum(r.finished) as finished, sum(r.seconds) as seconds from readings r"
                + " join clips c on c.id = r.clip_id" + joined
                + " where r.owner_id = :owner and r.day >= :first group by what) r on r.what = s.what"
                + " order by s.saved desc, s.what";
        return database
                .createNativeQuery(sql, Object[].class)
                .setParameter("owner", owner)
                .setParameter("from", weeks.begin(0))
                .setParameter("first", weeks.first())
                .getResultList()
                .stream()
                .map(row -> new Part((String) row[0], number(row[1]), number(row[2]), number(row[3]) / SECONDS))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
