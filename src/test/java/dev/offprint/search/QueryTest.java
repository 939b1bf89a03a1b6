package dev.offprint.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.problem.Problem;
import dev.offprint.search.Term.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void readsEveryKindOfTerm() {
        assertEquals(
                List.of(
                        Term.of(Field.WORD, "Tea"),
                        Term.of(Field.PHRASE, "late harvest"),
                        Term.of(Field.TAG, "garden"),
                        Term.of(Field.TAG, "long reads"),
                        new Term(Field.SITE, "example.org", true),
                        Term.of(Field.IS, "starred"),
                        Term.of(Field.LANG, "de"),
                        Term.of(Field.MINUTES, "<5"),
                        new Term(Field.WORD, "coffee", true)),
                Query.parse("Tea \"late harvest\" tag:Garden tag:\"long reads\" -site:Example.org is:starred lang:de"
                                + " minutes:<5 -coffee")
                        .terms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "\" \"", "\u00a0"})
    void nothingAskedIsEverything(String text) {
        assertTrue(Query.parse(text).isEverything(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"author:me", "is:happy", "minutes:few", "tag:", "c++", "a*b(", "@5", "((", "10:30", "-", "%_"})
    void whatIsNoOperatorIsText(String text) {
        assertEquals(List.of(Term.of(Field.WORD, text)), Query.parse(text).terms());
    }

    @Test
    void anAddressIsTextEvenWhenKept() {
        assertEquals(
                List.of(Term.of(Field.WORD, "https://example.org/a")),
                Query.parseStrictly("https://example.org/a").terms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"author:me", "is:happy", "tea minutes:few", "-is:red"})
    void aKeptQueryNamesTheOperatorItDoesNotKnow(String text) {
        Problem problem = assertThrows(Problem.class, () -> Query.parseStrictly(text));
        assertEquals(422, problem.status());
        assertEquals("query", problem.field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "  Tea   time | Tea time",
                "\"late  harvest | \"late  harvest\"",
                "TAG:\"Long Reads\" | tag:\"long reads\"",
                "-IS:Unread | -is:unread"
            })
    void theSameQuestionAlwaysReadsTheSame(String text, String written) {
        Query query = Query.parse(text);
        assertEquals(written, query.toString());
        assertEquals(query, Query.parse(query.toString()));
    }

    @Test
    void onlyAskingForTheTrashFindsIt() {
        assertTrue(Query.parse("is:trashed tea").asksForTrash());
        assertFalse(Query.parse("-is:trashed tea").asksForTrash());
        assertFalse(Query.parse("trashed").asksForTrash());
    }

    @Test
    void aFloodOfWordsIsCut() {
        assertEquals(Query.MOST_TERMS, Query.parse("a ".repeat(100_000)).terms().size());
        assertEquals(1, Query.parse("x".repeat(100_000)).terms().size());
    }
}
