package dev.offprint.search;

import dev.offprint.problem.Problem;
import dev.offprint.search.Term.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to a library, in version 1 of the query language: words are and-ed, {@code "a phrase"}, {@code -} negates,
 * {@code tag: site: is: lang: minutes:}; empty is everything but the trash.
 *
 * @param terms all must hold
 * @param folded of several clips of one story only the first that fits is wanted
 */
public record Query(List<Term> terms, boolean folded) {

    public static final Query EVERYTHING = new Query(List.of());

    /** Longer questions are cut: no reader types more, and each term costs the index. */
    static final int MOST_TERMS = 20;

    static final int MOST_CHARACTERS = 500;

    public Query {
        terms = List.copyOf(terms);
    }

    public Query(List<Term> terms) {
        this(terms, false);
    }

    /** The same question, answered with one clip of each story: the first of those that fit, in the order asked for. */
    public Query oneOfEachStory() {
        return new Query(terms, true);
    }

    /** Reads any text; an operator that is unknown, or whose value is, is plain text. */
    public static Query parse(String text) {
        return new QueryReader(text, false).read();
    }

    /**
     * Reads a query that is kept, where a misspelt operator would go unnoticed.
     *
     * @throws Problem 422 on field {@code query}, naming the operator
     */
    public static Query parseStrictly(String text) {
        return new QueryReader(text, true).read();
    }

    /** The same question with one more condition. */
    public Query and(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.add(term);
        return new Query(more, folded);
    }

    /** Trashed clips are found only by those who ask for them. */
    public boolean asksForTrash() {
        return terms.stream()
                .anyMatch(term -> term.field() == Field.IS && term.value().equals("trashed") && !term.negated());
    }

    public boolean isEverything() {
        return terms.isEmpty();
    }

    /** The question as text that reads back to the same question. */
    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" "));
    }
}
