package dev.offprint.extract;

/** Decides whether an attempt found enough of a page, or a gentler one should be made. */
final class Completeness {

    private static final int ENOUGH_WORDS = 15;
    private static final int PAGE_WORTH_ANOTHER_TRY = 120;

    private Completeness() {}

    static boolean isEnough(Article article) {
        Article.Counts counts = article.counts();
        return counts.words() >= ENOUGH_WORDS
                || counts.visibleWords() < PAGE_WORTH_ANOTHER_TRY
                || counts.words() * 3 > counts.visibleWords()
                || article.confidence().reason() == Confidence.Reason.CONSENT_WALL;
    }

    /** A later, gentler attempt wins only by a clear gain. */
    static boolean isBetter(Article later, Article earlier) {
        return later.counts().words() > 2 * earlier.counts().words();
    }
}
