package dev.offprint.feed.reader;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.highlight.MarkedArticle;
import dev.offprint.clip.image.ArticleImages;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.clip.reading.ReadableClip;
import dev.offprint.clip.version.SingleClip;
import dev.offprint.clip.version.Version;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.feed.View;
import dev.offprint.feed.reader.ReaderPage.Shown;
import dev.offprint.problem.Problem;
import dev.offprint.search.Index;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the reader's page together. */
@ApplicationScoped
public class Reader {

    private static final Sanitise SANITISE = new Sanitise();

    @Inject
    ReadableClip readable;

    @Inject
    SingleClip singleClip;

    @Inject
    Index index;

    /** @throws Problem 404 */
    @Transactional
    public ReaderPage page(long owner, UUID id) {
        ReadableClip.Reading reading = readable.of(owner, id);
        Clip clip = reading.clip();
        ClipJson brief = singleClip.brief(clip);
        // the last step on every way out, also for what was stored when the allow list was another
        String html =
                ArticleImages.rewrite(SANITISE.sanitise(reading.html(), clip.url), reading.stored(), Stored::path);
        MarkedArticle marked = MarkedArticle.of(owner, id, html);
        Contents contents = Contents.of(marked.html());
        return new ReaderPage(
                clip,
                clip.tagNames(),
                contents.html(),
                marked,
                contents.headings(),
                brief.removed() == null ? List.of() : brief.removed(),
                Version.all(id).stream()
                        .map(version ->
                                new Shown(version.id.number(), version.capturedAt, version.id.number() == clip.version))
                        .toList(),
                neighbour(clip, Order.OLDEST),
                neighbour(clip, Order.NEWEST));
    }

    /** The next unread clip in a direction, seen from this one, which need not be unread itself. */
    private String neighbour(Clip clip, Order order) {
        return index.find(clip.owner, View.NEWEST.query(), order, new Place(clip.clippedAt, clip.id), 1).stream()
                .findFirst()
                .map(id -> "/clips/" + id)
                .orElse(null);
    }
}
