package dev.offprint.clip.highlight;

import dev.offprint.clip.highlight.anchor.Quote;
import dev.offprint.extract.page.Characters;
import dev.offprint.problem.Problem;
import java.util.UUID;

/**
 * What a highlight is made of; only the quote is needed.
 *
 * @param position where the passage begins in the text, as {@link Quote#position} counts
 * @param id made by the client, so that what is sent twice is made once; it is also how a deletion is undone
 * @param createdAt RFC 3339, for what was marked earlier or elsewhere
 */
public record NewHighlight(
        String quote,
        String prefix,
        String suffix,
        Integer position,
        String colour,
        String note,
        String id,
        String createdAt) {

    /** @throws Problem 422 on {@code quote} when it is empty or too long */
    Quote asQuote() {
        String words = quote == null ? "" : Characters.harmless(quote).strip();
        if (words.isEmpty()) {
            throw Problem.invalid("quote", "quote-missing", "A highlight needs the words that it marks.");
        }
        if (words.length() > Highlight.QUOTE_LIMIT) {
            throw Problem.invalid(
                    "quote",
                    "quote-too-long",
                    "A highlight may have at most " + Highlight.QUOTE_LIMIT + " characters. Mark it in parts.");
        }
        Integer known = position == null || position < 0 ? null : position;
        return new Quote(words, prefix, suffix, known);
    }

    /** Null when the client made none. */
    UUID parsedId() {
        if (id == null) {
            return null;
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("id", "not-an-id", "An id is a UUID, or left out.");
        }
    }
}
