package dev.offprint.extract;

import dev.offprint.extract.ledger.Removal;

/** Decides whether an attempt found enough of a page, or a gentler one should be made. */
final class Completeness {

    private static final int ENOUGH_WORDS = 15;
    private static final int PAGE_WORTH_ANOTHER_TRY = 120;
    private static final int WORTH_READING = 40;

    private Completeness() {}

    static boolean isEnough(Article article) {
        Article.Counts counts = article.counts();
        return counts.words() >= ENOUGH_WORDS
                || counts.visibleWords() < PAGE_WORTH_ANOTHER_TRY
                || counts.words() * 3 > counts.visibleWords()
                || proseRemoved(article) < WORTH_READING
                || article.confidence().reason() == Confidence.Reason.CONSENT_WALL;
    }

    /** Where nothing but menus and small print was taken away, a gentler attempt brings these back and nothing else. */
    private static int proseRemoved(Article article) {
        return article.removals().stream().mapToInt(Removal::prose).sum();
    }

    /** A later, gentler attempt wins only by a clear gain. */
    static boolean isBetter(Article later, Article earlier) {
        return later.counts().words() > 2 * earlier.counts().words();
    }
}
