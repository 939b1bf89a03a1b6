package dev.offprint.extract;

import dev.offprint.extract.ledger.Removal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What extraction makes of a page. Never null as a whole; what is unknown is null or empty.
 *
 * @param html the sanitised article body: plain markup by the allow list, absolute addresses, no title heading
 * @param text the same as plain text, one block a line
 * @param metadata what the page says of itself
 * @param counts sizes of the article and of what was seen
 * @param images absolute addresses of the images in {@code html}, in order, without repeats
 * @param removals the ledger
 * @param confidence how far all this may be trusted
 */
public record Article(
        String html,
        String text,
        Metadata metadata,
        Counts counts,
        List<String> images,
        List<Removal> removals,
        Confidence confidence) {

    /**
     * What a page says of itself, cleaned. All may be null, but {@code title}, {@code authors} and {@code url}.
     *
     * @param url the page's address, cleaned of trackers
     * @param canonicalUrl the address the page names as its own, checked: same site and not the home page
     * @param byline the authors' names in one line
     * @param published the article's date with the page's own offset (UTC where it names none)
     * @param language BCP 47, declared or detected
     * @param direction {@code ltr} or {@code rtl}
     * @param excerpt one or two sentences, at most 300 characters
     * @param leadImage absolute address
     * @param nextPage address of the next part of an article in several pages
     * @param ampUrl address of the AMP form of the page
     */
    public record Metadata(
            String url,
            String canonicalUrl,
            String title,
            String siteName,
            String byline,
            List<String> authors,
            OffsetDateTime published,
            OffsetDateTime modified,
            String language,
            String direction,
            String excerpt,
            String leadImage,
            String nextPage,
            String ampUrl,
            boolean paywalled) {}

    /**
     * @param words words of the article; for Chinese, Japanese and Thai estimated from characters
     * @param readingMinutes at least 1 where there is text
     * @param images images in the article
     * @param visibleWords words of the page's visible text
     * @param visibleImages images of the page large enough to be content
     * @param pageType article, forum, documentation, product, service, listing or collection
     */
    public record Counts(
            int words, int readingMinutes, int images, int visibleWords, int visibleImages, String pageType) {}
}
