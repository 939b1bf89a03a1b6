package dev.offprint.feed;

import dev.offprint.account.TestAccounts;
import dev.offprint.account.User;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.Sha256;
import dev.offprint.clip.Tag;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Fills a user's library for tests of reading it, straight in the database. */
public final class TestLibrary {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String FACTS =
            """
            {"metadata": null, "counts": {"words": 900, "readingMinutes": 4, "images": 0, "visibleWords": 1000,
             "visibleImages": 0, "pageType": "article"}, "images": [], "confidence": {"value": 0.9}}""";

    private final long owner;

    private TestLibrary(long owner) {
        this.owner = owner;
    }

    /** An empty library of a new user. */
    public static TestLibrary fresh() {
        return of(TestAccounts.user("reader-" + COUNT.incrementAndGet() + "-" + System.nanoTime()));
    }

    public static TestLibrary of(User user) {
        return new TestLibrary(user.id);
    }

    public User owner() {
        return QuarkusTransaction.requiringNew().call(() -> User.findById(owner));
    }

    /** One more clip, a minute younger than the one before. */
    public Clip add(String title, Consumer<Clip> how, String... tags) {
        return add(title, "<p>The text of " + title.replace("<", "&lt;") + ".</p>", how, tags);
    }

    public Clip add(String title, String html, Consumer<Clip> how, String... tags) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = clip(title);
            how.accept(clip);
            for (String tag : tags) {
                clip.tags.add(tag(tag));
            }
            clip.persistAndFlush();
            article(clip, html == null ? "" : html);
            return clip;
        });
    }

    /** Gives the clip's article a ledger, as JSON. */
    public void removed(Clip clip, String removals) {
        QuarkusTransaction.requiringNew()
                .run(() -> run("update articles set removals = ?2 where clip_id = ?1", clip, removals));
    }

    /** Highlights words of the clip, as programs do. */
    public void mark(Clip clip, String quote, String colour, String note) {
        TestAccounts.bearer(TestAccounts.apiToken(owner()))
                .contentType("application/json")
                .body(Map.of("quote", quote, "colour", colour, "note", note))
                .post("/api/v1/clips/" + clip.id + "/highlights")
                .then()
                .statusCode(201);
    }

    /** Stores a picture under the address that it has in the clip's article; inside a transaction. */
    public static void store(Clip clip, String address, byte[] png, int width, int height) {
        Panache.getEntityManager()
                .createNativeQuery("insert into images (hash, type, width, height, bytes, stored_at)"
                        + " values (?1, 'image/png', ?2, ?3, ?4, utc_timestamp(3)) on duplicate key update type = type")
                .setParameter(1, Sha256.of(png))
                .setParameter(2, width)
                .setParameter(3, height)
                .setParameter(4, png)
                .executeUpdate();
        Panache.getEntityManager()
                .createNativeQuery("insert into clip_images (clip_id, address_hash, owner_id, address, image_hash)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, ClipId.bytes(clip.id))
                .setParameter(2, Sha256.of(address))
                .setParameter(3, clip.owner)
                .setParameter(4, address)
                .setParameter(5, Sha256.of(png))
                .executeUpdate();
    }

    public void addMany(int count) {
        for (int i = 0; i < count; i++) {
            add("Article " + i, clip -> {});
        }
    }

    private Clip clip(String title) {
        long number = COUNT.incrementAndGet();
        Clip clip = new Clip();
        clip.id = new UUID(number << 16 | 0x7000, 0x8000000000000000L | number);
        clip.owner = owner;
        clip.url = "https://example.org/" + number;
        clip.urlHash = Arrays.copyOf(ByteBuffer.allocate(8).putLong(number).array(), 32);
        clip.site = "example.org";
        clip.title = title;
        clip.siteName = "Example";
        clip.excerpt = "What " + title + " is about.";
        clip.words = 900;
        clip.readingMinutes = 4;
        clip.state = ClipState.UNREAD;
        clip.clippedAt = START.plus(number, ChronoUnit.MINUTES);
        clip.savedAt = clip.clippedAt;
        clip.changedAt = clip.clippedAt;
        clip.contentUpdatedAt = clip.clippedAt;
        clip.version = 1;
        clip.latestVersion = 1;
        clip.confidence = 0.9;
        return clip;
    }

    private Tag tag(String name) {
        return Tag.named(owner, name).orElseGet(() -> {
            Tag tag = new Tag();
            tag.owner = owner;
            tag.name = name;
            tag.persist();
            return tag;
        });
    }

    private static void article(Clip clip, String html) {
        run(
                "insert into versions (clip_id, number, captured_at, saved_at) values (?1, 1, ?2, ?2)",
                clip,
                clip.clippedAt);
        run(
                "insert into articles (clip_id, number, html, text, facts, removals, restored, strictness, extracted_at)"
                        + " values (?1, 1, ?2, ?2, '" + FACTS + "', '[]', '[]', 'STRICT', utc_timestamp(3))",
                clip,
                html);
    }

    private static void run(String sql, Clip clip, Object value) {
        Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter(1, ClipId.bytes(clip.id))
                .setParameter(2, value)
                .executeUpdate();
    }
}
