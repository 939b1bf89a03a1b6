package dev.offprint.extract.metadata;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The cleaned metadata of a page; all may be null but {@code title}, {@code headlines}, {@code authors} and
 * {@code url}.
 *
 * @param headlines every wording of the title that the page uses, for recognising it again inside the article
 * @param language as declared, or null
 * @param described the page's own description, or null
 * @param product the one product that the page is about, or null
 */
public record PageFacts(
        String url,
        String canonicalUrl,
        String title,
        List<String> headlines,
        String siteName,
        List<String> authors,
        OffsetDateTime published,
        OffsetDateTime modified,
        String language,
        String direction,
        String described,
        String leadImage,
        String nextPage,
        String ampUrl,
        boolean paywalled,
        ProductFacts product) {

    /** The authors in one line as the page's language joins names, or null. */
    public String byline() {
        return authors.isEmpty() ? null : JoinNames.of(authors, language);
    }
}
