package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.database.TestDatabase;
import dev.offprint.feed.related.RelatedClips;
import dev.offprint.feed.stats.CountEverything;
import dev.offprint.search.Index;
import dev.offprint.search.Order;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * What 10,000 clips cost, in rows and index entries that the database reads: those are the same on every machine. Beside
 * them the log says the milliseconds.
 */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LargeLibraryTest {

    private static final Logger LOG = Logger.getLogger(LargeLibraryTest.class);
    private static final int CLIPS = 10_000;

    private final long owner = TestLibrary.fresh().owner().id;

    @Inject
    Session database;

    @Inject
    Index index;

    @Inject
    RelatedClips related;

    @Inject
    CountEverything counting;

    private void run(String sql) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> database.createNativeMutationQuery(
                        sql.replace("OWNER", String.valueOf(owner))
                                .replace(
                                        "CLIP",
                                        "unhex(concat(lpad(hex(OWNER * 100000 + s.seq), 12, '0'), '70008000', lpad(hex(s.seq), 12, '0')))"
                                                .replace("OWNER", String.valueOf(owner))))
                .executeUpdate());
    }

    private UUID clip(int number) {
        return new UUID((owner * 100_000 + number) << 16 | 0x7000, 0x8000000000000000L | number);
    }

    /** 40 sites, 3 tags, 16 terms each of which the commonest stands in some 700 clips, 500 stories of two. */
    private void fill() {
        run("insert into clips (id, owner_id, url, url_hash, url_rules, site, title, words, reading_minutes, state,"
                + " clipped_at, changed_at, content_updated_at, saved_at, version, latest_version, language) select CLIP,"
                + " OWNER, concat('https://s', s.seq % 40, '.example/', s.seq), unhex(sha2(concat('OWNER-', s.seq), 256)),"
                + " 1, concat('s', s.seq % 40, '.example'), concat('Title ', s.seq), 900, 4, if(s.seq % 3 = 0, 'ARCHIVED',"
                + " 'UNREAD'), utc_timestamp(3) - interval 30 * s.seq minute, utc_timestamp(3), utc_timestamp(3),"
                + " utc_timestamp(3), 1, 1, 'en' from seq_1_to_10000 s");
        run("insert into tags (owner_id, name) values (OWNER, 'one'), (OWNER, 'two'), (OWNER, 'three')");
        run(
                "insert into clip_tags (clip_id, tag_id) select CLIP, t.id from seq_1_to_10000 s join tags t on t.owner_id ="
                        + " OWNER and t.id % 3 = s.seq % 3");
        run("insert ignore into clip_terms (owner_id, term, clip_id, weight) select OWNER, concat('term',"
                + " floor(pow(rand(s.seq * 100 + j.seq), 1.6) * 6000)), CLIP, 0.25 from seq_1_to_10000 s"
                + " join seq_1_to_16 j");
        run(
                "insert into stories (clip_id, owner_id, story_id) select CLIP, OWNER, unhex(lpad(hex(floor((s.seq - 1) / 2)),"
                        + " 32, '0')) from seq_1_to_1000 s");
        run("insert into readings (clip_id, day, owner_id, words, seconds, reached, finished) select CLIP,"
                + " date(utc_timestamp(3) - interval 20 * s.seq minute), OWNER, 900, 240, 1, true from seq_1_to_10000 s"
                + " where s.seq % 3 = 0");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "analyze table clips, clip_terms, stories, readings, clip_tags", Object[].class)
                .getResultList());
    }

    /** Does it, and tells how many rows and index entries were read. */
    private <T> int cost(String what, Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(() -> {
            question.get();
            int before = reads();
            long begin = System.nanoTime();
            question.get();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            int reads = reads() - before;
            LOG.infof("%s of %d clips: %d reads, %d ms", what, CLIPS, reads, millis);
            return reads;
        });
    }

    private int reads() {
        return database
                .createNativeQuery("show session status like 'Handler_read%'", Object[].class)
                .getResultList()
                .stream()
                .mapToInt(row -> Integer.parseInt((String) row[1]))
                .sum();
    }

    @Test
    void nothingIsReadThroughFromEndToEnd() {
        fill();
        var newest = View.NEWEST.query();
        int page = cost("a page of the feed", () -> index.find(owner, newest, Order.NEWEST, null, 31));
        int count = cost("its count", () -> index.count(owner, newest, FeedDesk.COUNTED + 1));
        int kin = cost("related clips", () -> related.of(owner, clip(5_000)));
        int stats = cost("the statistics", () -> counting.of(owner, 26));
        assertTrue(page < 400, "a page of the feed: " + page);
        assertTrue(count < 8_000, "its count: " + count);
        assertTrue(kin < 10_000, "related clips: " + kin);
        // each clip a few times, along indexes
        assertTrue(stats < 20 * CLIPS, "the statistics: " + stats);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(5, related.of(owner, clip(5_000)).size());
            // of each story of two the newer is shown, where both are unread
            assertTrue(index.find(owner, newest, Order.NEWEST, null, 31).contains(clip(1)));
            assertTrue(!index.find(owner, newest, Order.NEWEST, null, 31).contains(clip(2)));
        });
    }
}
