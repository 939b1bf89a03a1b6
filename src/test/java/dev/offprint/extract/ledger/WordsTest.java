package dev.offprint.extract.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "one two three, 3",
        "don’t re-read it, 3",
        "'— a “quoted” word —', 3",
        "cafe\u0301 noir, 2",
        "日本語です, 3",
        "read 日本 now, 3",
        "𝒜 𝒜𝒷 🙂, 2",
        "𠀀𠀁, 1",
        "'', 0"
    })
    void countsRunsOfLettersAndPairsOfDenseCharacters(String text, int words) {
        assertEquals(words, Words.count(text));
    }

    @Test
    void aWordMayComeInPieces() {
        Words.Counter counter = new Words.Counter();
        counter.add("hal");
        counter.add("xves and".toCharArray(), 1, 8);
        assertEquals(2, counter.words());
    }
}
