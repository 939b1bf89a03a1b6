package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TokenSetsTest {

    private final Skeleton page = Skeleton.of(
            Jsoup.parse(
                    "<div class='card wide' style='top:0'></div><div class='card wide'></div>"
                            + "<li class='card wide'></li><div></div><div class='card'></div><div class='card' role='main'></div>"));
    private final TokenSets sets = new TokenSets(page);

    @Test
    void elementsOfTheSameNamesShareASet() {
        assertEquals(sets.of(1), sets.of(2));
        assertNotEquals(sets.of(1), sets.of(3));
        assertNotEquals(sets.of(1), sets.of(4));
    }

    @Test
    void whatOtherAttributesSayIsTheElementsOwn() {
        int main = sets.of(6);
        assertNotEquals(sets.of(5), main);
        assertArrayEquals(new Tokens(page, sets.numbers()).of(6), sets.tokens(main));
    }

    @Test
    void eachTokenOfThePageHasOneNumber() {
        Set<Integer> numbers = new HashSet<>();
        for (int element = 0; element < page.size(); element++) {
            Arrays.stream(sets.tokens(sets.of(element))).forEach(numbers::add);
        }
        int[] tokens = sets.numbers().all();
        assertEquals(numbers.size(), tokens.length);
        assertEquals(tokens.length, Arrays.stream(tokens).distinct().count());
    }

    @Test
    void theFirstOfRepeatsStays() {
        TokenNumbers some = new TokenNumbers();
        int[] numbers = {some.of(5), some.of(7), some.of(5), some.of(9), some.of(7)};
        for (int again = 0; again < 2; again++) {
            int[] left = numbers.clone();
            assertEquals(3, some.withoutRepeats(left, 5));
            assertArrayEquals(new int[] {0, 1, 2}, Arrays.copyOf(left, 3));
        }
    }

    @Test
    void moreTokensThanExpectedFindRoom() {
        TokenNumbers many = new TokenNumbers();
        for (int token = -2_000; token < 2_000; token++) {
            assertEquals(token + 2_000, many.of(token));
        }
        assertEquals(2_000, many.of(0));
        assertEquals(4_000, many.size());
    }
}
