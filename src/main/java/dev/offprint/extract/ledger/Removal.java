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
 * @param text the text of the block, cut to {@link Ledger#TEXT_LIMIT} characters
 */
public record Removal(String id, String step, Kind kind, String rule, String selector, int words, String text) {}
