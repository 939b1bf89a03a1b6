package dev.offprint.feed.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|''",
                "tea  TAG:garden|tea tag:garden",
                "colour:Green tea|tea colour:green",
                "a colour:blue b colour:pink|a b colour:pink",
                "\"all colour:green\"|\"all colour:green\"",
                "\"open colour:green|\"open colour:green\"",
                "x\\colour:green $1|x\\colour:green $1"
            })
    void readsBackToTheSame(String text, String canonical) {
        assertEquals(canonical, HighlightQuery.parseStrictly(text).toString());
        assertEquals(canonical, HighlightQuery.parseStrictly(canonical).toString());
    }

    @Test
    void whatIsMisspeltIsSaidWhereItIsKept() {
        for (String wrong : new String[] {"colour:red", "color:green", "is:marked"}) {
            Problem problem = assertThrows(Problem.class, () -> HighlightQuery.parseStrictly(wrong));
            assertEquals("query", problem.field());
        }
        HighlightParameters asked = new HighlightParameters();
        asked.q = "colour:red";
        assertEquals("colour:red", HighlightQuery.of(asked).toString());
        asked.colour = "red";
        assertEquals(
                400, assertThrows(Problem.class, () -> HighlightQuery.of(asked)).status());
    }
}
