package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Broken pages, made from the cases by a seeded mutator, throw nothing and hang nowhere, and cleaning what comes out
 * once more changes nothing. {@code -Dmutated.pages=1000000 -Dmutated.seed=7} makes the long run.
 */
class MutatedPagesTest {

    /** A mutation that any page survives far sooner; only a hang takes as long. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private final Extractor extractor = new Extractor();
    private final Sanitise sanitise = new Sanitise();

    @Test
    void throwNothingAndCleanOnce() throws IOException {
        List<String> pages = new ArrayList<>();
        for (ArticleCase one : ArticleCase.all()) {
            pages.add(one.page().html());
        }
        long seed = Long.getLong("mutated.seed", 20261123L);
        Mutator mutator = new Mutator(seed, pages);
        int count = Integer.getInteger("mutated.pages", 1_500);
        for (int i = 0; i < count; i++) {
            String html = mutator.next();
            String where = "seed " + seed + ", page " + i;
            assertTimeoutPreemptively(HANGS, () -> check(html, where), where);
        }
    }

    private void check(String html, String where) {
        Article article = extractor.extract(Page.of(html, "https://site.example/a/b.html"), Rules.NONE);
        assertNotEquals(Reason.FAILED, article.confidence().reason(), where);
        assertEquals(article.html(), sanitise.sanitise(article.html(), ""), where);
    }
}
