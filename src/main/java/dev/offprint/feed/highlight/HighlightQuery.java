package dev.offprint.feed.highlight;

import dev.offprint.clip.highlight.Colour;
import dev.offprint.problem.Problem;
import dev.offprint.search.Query;
import dev.offprint.search.Term;
import dev.offprint.search.Term.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question to the highlights of a library: the query language, in which words look at quote and note and everything
 * else at the article, and {@code colour:} beside it.
 *
 * @param colour empty for any
 */
public record HighlightQuery(Query query, Optional<Colour> colour) {

    /** A phrase, which is left alone, or the colour. */
    private static final Pattern COLOUR =
            Pattern.compile("\"[^\"]*\"?|(?<!\\S)colour:(\\S+)", Pattern.CASE_INSENSITIVE);

    /** @throws Problem 400 when a parameter makes no sense */
    static HighlightQuery of(HighlightParameters asked) {
        HighlightQuery read = parse(asked.q, false);
        Query query = read.query();
        for (String tag : asked.tag) {
            query = and(query, Field.TAG, tag);
        }
        query = and(query, Field.SITE, asked.site);
        if (asked.colour == null || asked.colour.isEmpty()) {
            return new HighlightQuery(query, read.colour());
        }
        Colour colour = Colour.named(asked.colour)
                .orElseThrow(() -> Problem.badRequest("unknown-colour", "The colour is yellow, green, blue or pink."));
        return new HighlightQuery(query, Optional.of(colour));
    }

    /**
     * Reads a query that is kept, where a misspelt operator would go unnoticed.
     *
     * @throws Problem 422 on field {@code query}
     */
    public static HighlightQuery parseStrictly(String text) {
        return parse(text, true);
    }

    private static HighlightQuery parse(String text, boolean strict) {
        Optional<Colour> colour = Optional.empty();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = COLOUR.matcher(text == null ? "" : text);
        while (matcher.find()) {
            Optional<Colour> named =
                    Optional.ofNullable(matcher.group(1)).flatMap(word -> Colour.named(word.toLowerCase(Locale.ROOT)));
            if (strict && matcher.group(1) != null && named.isEmpty()) {
                throw Problem.invalid("query", "not-a-colour", "After colour: stands yellow, green, blue or pink.");
            }
            colour = named.isPresent() ? named : colour;
            matcher.appendReplacement(rest, named.isPresent() ? "" : Matcher.quoteReplacement(matcher.group()));
        }
        matcher.appendTail(rest);
        Query query = strict ? Query.parseStrictly(rest.toString()) : Query.parse(rest.toString());
        return new HighlightQuery(query, colour);
    }

    private static Query and(Query query, Field field, String value) {
        String clean = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        return clean.isEmpty() ? query : query.and(Term.of(field, clean));
    }

    /** The question as text that reads back to the same question. */
    @Override
    public String toString() {
        return (query + colour.map(one -> " colour:" + one.word()).orElse("")).strip();
    }
}
