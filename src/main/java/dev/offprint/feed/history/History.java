package dev.offprint.feed.history;

import dev.offprint.clip.Clip;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.snapshot.HarmlessPage;
import dev.offprint.clip.version.Articles;
import dev.offprint.clip.version.Snapshot;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.clip.version.Version;
import dev.offprint.clip.version.VersionId;
import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Page;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds what there is of a clip's earlier and later captures. */
@ApplicationScoped
class History {

    @Inject
    Articles articles;

    @Inject
    ImageAddresses images;

    /**
     * The versions, and what changed between two of them.
     *
     * @param from and {@code to}: numbers of versions; null for the two newest
     * @throws Problem 404
     */
    @Transactional
    HistoryPage page(long owner, UUID id, Integer from, Integer to) {
        Clip clip = clip(owner, id);
        List<Version> versions = Version.all(id);
        List<HistoryPage.Row> rows =
                versions.stream().map(version -> row(clip, version)).toList();
        if (rows.size() < 2) {
            return new HistoryPage(clip, rows, 0, 0, null);
        }
        int newer = to == null ? rows.get(0).number() : to;
        int older = from == null ? rows.get(1).number() : from;
        ParagraphDiff diff = ParagraphDiff.of(text(id, older), text(id, newer));
        return new HistoryPage(clip, rows, older, newer, diff);
    }

    /** @throws Problem 404 when there is no such version, or its page was not fetched yet */
    @Transactional
    SnapshotPage snapshot(long owner, UUID id, int number) {
        Clip clip = clip(owner, id);
        Version version = Version.of(id, number).orElseThrow(Problem::notFound);
        return new SnapshotPage(clip, row(clip, version), harmless(clip, number).missing());
    }

    /** The page itself. */
    @Transactional
    HarmlessPage harmless(long owner, UUID id, int number) {
        return harmless(clip(owner, id), number);
    }

    /** Shows a version from now on. */
    @Transactional
    void show(long owner, UUID id, int number) {
        Clip clip = Clip.locked(owner, id).orElseThrow(Problem::notFound);
        StoredArticle.of(id, number).orElseThrow(Problem::notFound);
        articles.show(clip, number, Instant.now());
        clip.keptEarlier = clip.version < clip.latestVersion ? "chosen" : null;
    }

    private HarmlessPage harmless(Clip clip, int number) {
        Snapshot snapshot = Snapshot.of(new VersionId(clip.id, number)).orElseThrow(Problem::notFound);
        try {
            return HarmlessPage.of(
                    new Page(snapshot.html(), clip.url, snapshot.marks), images.signed(clip.owner, clip.id));
        } catch (Budget.Exceeded tooMuch) {
            throw Problem.invalid("number", "too-intricate", "This page is too intricate to be shown.");
        }
    }

    private static HistoryPage.Row row(Clip clip, Version version) {
        int number = version.id.number();
        String text =
                StoredArticle.of(clip.id, number).map(article -> article.text).orElse(null);
        return new HistoryPage.Row(
                number,
                version.capturedAt,
                version.client,
                text == null ? 0 : Words.count(text),
                text != null,
                number == clip.version);
    }

    private static String text(UUID id, int number) {
        return StoredArticle.of(id, number).orElseThrow(Problem::notFound).text;
    }

    private static Clip clip(long owner, UUID id) {
        return Clip.of(owner, id).orElseThrow(Problem::notFound);
    }
}
