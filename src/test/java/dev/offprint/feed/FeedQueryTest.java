package dev.offprint.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.problem.Problem;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import dev.offprint.search.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedQueryTest {

    private static final Place PLACE = new Place(
            Instant.parse("2026-03-04T05:06:07.089Z"), UUID.fromString("0195d6f0-1234-7abc-8def-0123456789ab"));

    private static FeedQuery asked(Consumer<FeedParameters> how) {
        FeedParameters parameters = new FeedParameters();
        how.accept(parameters);
        return FeedQuery.of(parameters);
    }

    private static int status(Consumer<FeedParameters> how) {
        return assertThrows(Problem.class, () -> asked(how)).status();
    }

    @Test
    void parametersAreTheSameAsOperators() {
        FeedQuery query = asked(p -> {
            p.q = "tea";
            p.state = "unread";
            p.tag = List.of("Garden", "long reads");
            p.site = "example.org";
            p.starred = false;
        });
        assertEquals(
                Query.parse("tea is:unread tag:garden tag:\"long reads\" site:example.org -is:starred"), query.query());
    }

    @Test
    void pagesAreThirtyAndAtMostAHundred() {
        assertEquals(30, asked(p -> {}).limit());
        assertEquals(100, asked(p -> p.limit = 5_000).limit());
        assertEquals(400, status(p -> p.limit = 0));
        assertEquals(400, status(p -> p.order = "random"));
        assertEquals(400, status(p -> p.state = "gone"));
    }

    @Test
    void aCursorLeadsBackToItsPlace() {
        String cursor = asked(p -> p.q = "tea").cursor(PLACE);
        assertEquals(
                PLACE,
                asked(p -> {
                            p.q = " tea ";
                            p.after = cursor;
                        })
                        .after());
    }

    @Test
    void aCursorFitsOnlyItsOwnQuestion() {
        String cursor = asked(p -> p.q = "tea").cursor(PLACE);
        assertEquals(400, status(p -> p.after = cursor));
        assertEquals(400, status(p -> {
            p.q = "tea";
            p.order = "oldest";
            p.after = cursor;
        }));
        assertEquals(Order.OLDEST, asked(p -> p.order = "oldest").order());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!!", "AAAA", "null"})
    void aDamagedCursorIsRefused(String cursor) {
        assertEquals(400, status(p -> p.after = cursor));
    }
}
