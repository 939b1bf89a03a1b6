package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final String URL = "https://site.example/a/b.html";
    private static final String ARTICLE =
            "<h1>Rain</h1>" + "<p>It rained for a week, and nobody on the island minded.</p>".repeat(9);

    @Test
    void aPageWithTooManyTagsIsReadInPart() {
        Article article =
                new Extractor().extract(Page.of(ARTICLE + "<div hidden>" + "<br>".repeat(310_000), URL), Rules.NONE);
        assertEquals(Reason.TOO_LARGE, article.confidence().reason());
        assertTrue(article.text().startsWith("It rained"));
    }

    @Test
    void aPageThatTakesTooLongIsGivenUp() {
        Extractor hurried = new Extractor(new FindContent(), Duration.ZERO);
        Article article = hurried.extract(Page.of(ARTICLE, URL), Rules.NONE);
        assertEquals(Reason.BUDGET_EXCEEDED, article.confidence().reason());
    }

    @Test
    void everyReasonThatAPageCanGiveHasACase() throws IOException {
        Set<Reason> missing = EnumSet.complementOf(EnumSet.of(
                // these two are above, for much removed see OwnersWordTest, and no page known fails
                Reason.TOO_LARGE, Reason.BUDGET_EXCEEDED, Reason.MUCH_REMOVED, Reason.FAILED));
        for (ArticleCase one : ArticleCase.all()) {
            String reason = one.expectations().path("reason").asText("");
            if (!reason.isEmpty()) {
                missing.remove(Reason.valueOf(reason.toUpperCase(Locale.ROOT)));
            }
        }
        assertEquals(Set.of(), missing);
    }
}
