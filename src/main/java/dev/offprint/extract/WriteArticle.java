package dev.offprint.extract;

import dev.offprint.extract.Article.Counts;
import dev.offprint.extract.Article.Metadata;
import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.content.FindContent.Found;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.extract.metadata.DetectLanguage;
import dev.offprint.extract.metadata.Directions;
import dev.offprint.extract.metadata.Excerpt;
import dev.offprint.extract.metadata.PageFacts;
import dev.offprint.extract.page.CleanAddress;
import dev.offprint.extract.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;

/** The last step: sanitises the tidied content, counts it, completes the metadata and judges the whole. */
final class WriteArticle {

    private final Sanitise sanitise = new Sanitise();
    private final DetectLanguage detectLanguage = new DetectLanguage();
    private final CleanAddress cleanAddress = new CleanAddress();

    /**
     * What was odd on the way.
     *
     * @param wall the page is a consent notice and nothing else
     * @param cut the page was larger than the limits
     * @param scripts how many scripts the page had
     * @param seen whether a browser said what of it was visible
     */
    record Odds(boolean wall, boolean cut, int scripts, boolean seen) {}

    Article of(Element tidied, PageFacts facts, Seen seen, Found found, Ledger ledger, Odds odds) {
        Sanitise.Clean clean = sanitise.clean(tidied, "");
        String text = clean.text();
        List<String> images = clean.images();
        Metadata metadata = metadata(facts, text, images);
        Words.Counter counted = new Words.Counter();
        counted.add(text);
        int words = counted.words();
        Counts counts = new Counts(
                words,
                ReadingTime.minutes(counted),
                images.size(),
                Math.max(seen.words(), words),
                Math.max(seen.images(), images.size()),
                found.type().word());
        String all = seen.text().isEmpty() ? text : text + "\n" + seen.text();
        Confidence confidence = odds.cut()
                ? new Confidence(0.3, Reason.TOO_LARGE)
                : Judge.of(all, facts, counts, found.confidence(), odds.wall(), odds.scripts());
        if (confidence.reason() == null && MuchRemoved.is(ledger.removals(), words, found.confidence(), odds.seen())) {
            confidence = new Confidence(Math.min(confidence.value(), 0.5), Reason.MUCH_REMOVED);
        }
        return new Article(clean.html(), text, metadata, counts, images, ledger.removals(), confidence);
    }

    /** The article of a page that could not be read. */
    Article none(Page page, Reason reason) {
        Metadata metadata = new Metadata(
                cleanAddress.clean(page.url()),
                null,
                "",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        return new Article(
                "",
                "",
                metadata,
                new Counts(0, 0, 0, 0, 0, "article"),
                List.of(),
                List.of(),
                new Confidence(0, reason));
    }

    private Metadata metadata(PageFacts facts, String text, List<String> images) {
        String language = facts.language() == null ? detectLanguage.of(text) : facts.language();
        String direction = facts.direction() == null ? Directions.of(language) : facts.direction();
        String lead = facts.leadImage() != null || images.isEmpty() ? facts.leadImage() : images.get(0);
        return new Metadata(
                facts.url(),
                facts.canonicalUrl(),
                facts.title(),
                facts.siteName(),
                facts.byline(),
                facts.authors(),
                facts.published(),
                facts.modified(),
                language,
                direction,
                Excerpt.of(facts.described(), text),
                lead,
                facts.nextPage(),
                facts.ampUrl(),
                facts.paywalled());
    }
}
