package dev.offprint.extract.ledger;

/**
 * One removed block.
 *
 * @param id stable for the same block of the same page, however often it is extracted
 * @param step the pipeline step that removed it, such as {@code notices}
 * @param kind what sort of clutter it was
 * @param rule the rule in the words of its rule file, such as {@code #onetrust-banner-sdk} or {@code low content score 0.07}
 * @param selector a CSS selector that names the block and its like on this site, for a site rule that keeps it
 * @param words how many words the block had
 * @param prose how many of them are sentences that somebody wrote to be read; counted only in long blocks
 *     that by their kind or score may have been part of the article
 * @param score how likely the block was to belong to the article, 0 to 1; 0 where a rule decided and not a score
 * @param text the text of the block, cut to {@link Ledger#TEXT_LIMIT} characters
 */
public record Removal(
        String id,
        String step,
        Kind kind,
        String rule,
        String selector,
        int words,
        int prose,
        double score,
        String text) {

    /** A block of more words than this is long: whoever takes it takes something that may be missed. */
    public static final int LONG = 40;

    /** The step of what the owner's own rules take. */
    public static final String BY_OWNER = "site-rule";

    /** From this score on long prose may well have been part of the article. */
    private static final double POSSIBLE = 0.1;

    /** Whether this is long prose that a reader may want back: what by chance belonged to the article, or was hidden. */
    public boolean mayBeMissed() {
        return prose > LONG && isPossible(kind, score);
    }

    /** Whether a block may have been part of the article, if it should turn out to be prose. */
    static boolean isPossible(Kind kind, double score) {
        return score >= POSSIBLE || kind == Kind.HIDDEN;
    }
}
