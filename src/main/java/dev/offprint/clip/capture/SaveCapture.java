package dev.offprint.clip.capture;

import dev.offprint.clip.Clip;
import dev.offprint.clip.Sha256;
import dev.offprint.clip.TagNames;
import dev.offprint.clip.image.Images;
import dev.offprint.clip.version.Articles;
import dev.offprint.clip.version.Articles.Made;
import dev.offprint.clip.version.Articles.Wish;
import dev.offprint.clip.version.ExtractLater;
import dev.offprint.clip.version.Snapshot;
import dev.offprint.clip.version.Version;
import dev.offprint.clip.version.VersionId;
import dev.offprint.extract.page.Page;
import dev.offprint.job.Jobs;
import dev.offprint.job.Retry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves a capture: extracts first, then writes clip, version, snapshot and article in one transaction. When
 * {@link #save} returns, all of it is committed.
 */
@ApplicationScoped
class SaveCapture {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Articles articles;

    @Inject
    Images images;

    @Inject
    TagNames tagNames;

    @Inject
    Jobs jobs;

    @Inject
    ExtractLater extractLater;

    @Inject
    FetchPage fetchPage;

    /** @param isNew whether the address was not clipped before */
    record Saved(UUID clip, boolean isNew) {}

    /** What there is to write; {@code made} is empty when there was no time for it. */
    private record Extracted(Capture capture, byte[] pageHash, Optional<Made> made) {}

    Saved save(Capture capture, SavedBy by, Optional<CaptureKey> key) {
        Optional<UUID> before = QuarkusTransaction.requiringNew().call(() -> savedBefore(key, by));
        if (before.isPresent()) {
            return new Saved(before.get(), false);
        }
        Extracted extracted = extract(capture, by.owner());
        return Retry.onLostRace(() -> QuarkusTransaction.requiringNew().call(() -> savedBefore(key, by)
                .map(clip -> new Saved(clip, false))
                .orElseGet(() -> write(extracted, by, key))));
    }

    /** Adds the page that was fetched for a clip as its next version. */
    void addFetched(long owner, UUID id, Capture capture) {
        Extracted extracted = extract(capture, owner);
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew().run(() -> Clip.locked(owner, id).ifPresent(clip -> {
                clip.pending = false;
                addVersion(clip, extracted, Instant.now());
            }));
            return null;
        });
    }

    private static Optional<UUID> savedBefore(Optional<CaptureKey> key, SavedBy by) {
        return key.flatMap(known -> known.savedBefore(by.owner()));
    }

    private Extracted extract(Capture capture, long owner) {
        if (capture.html() == null) {
            return new Extracted(capture, null, Optional.empty());
        }
        Page page = new Page(capture.html(), capture.url(), capture.marks());
        Wish wish = Wish.first(capture.selection());
        return new Extracted(
                capture, Sha256.of(capture.html()), articles.make(owner, capture.site(), page, wish, PATIENCE));
    }

    private Saved write(Extracted extracted, SavedBy by, Optional<CaptureKey> key) {
        Capture capture = extracted.capture();
        Instant now = Instant.now();
        ClipRow row = ClipRow.of(capture, by, now);
        Clip clip = row.clip();
        row.clipped(by, now);
        clip.tags.addAll(tagNames.of(by.owner(), capture.tags()));
        clip.note = capture.note() == null ? clip.note : capture.note();
        if (capture.html() == null) {
            clip.pending = true;
            jobs.ask(fetchPage, clip.id.toString(), by.owner());
        } else {
            addVersion(clip, extracted, now);
        }
        key.ifPresent(known -> known.remember(by.owner(), clip.id, clip.latestVersion));
        return new Saved(clip.id, row.isNew());
    }

    private void addVersion(Clip clip, Extracted extracted, Instant now) {
        Capture capture = extracted.capture();
        capture.images().forEach((address, bytes) -> images.store(clip, address, bytes));
        if (Snapshot.matches(new VersionId(clip.id, clip.latestVersion), extracted.pageHash())) {
            return;
        }
        clip.latestVersion++;
        persist(new VersionId(clip.id, clip.latestVersion), extracted, now);
        if (extracted.made().isPresent()) {
            articles.put(clip, clip.latestVersion, extracted.made().get(), now);
        } else {
            clip.pending = true;
            jobs.ask(extractLater, clip.id.toString(), clip.owner);
        }
    }

    private static void persist(VersionId id, Extracted extracted, Instant now) {
        Capture capture = extracted.capture();
        Version version = new Version();
        version.id = id;
        version.capturedAt = capture.capturedAt();
        version.client = capture.client();
        version.savedAt = now;
        version.persistAndFlush();
        Snapshot snapshot = new Snapshot();
        snapshot.id = id;
        snapshot.sha256 = extracted.pageHash();
        snapshot.marks = capture.marks();
        snapshot.selection = capture.selection();
        snapshot.visibleWords = capture.visibleWords();
        snapshot.visibleImages = capture.visibleImages();
        snapshot.html(capture.html());
        snapshot.persist();
    }
}
