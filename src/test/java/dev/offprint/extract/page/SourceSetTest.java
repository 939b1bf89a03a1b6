package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a.jpg 400w, b.jpg 1200w => b.jpg",
                "c,w_400/a.jpg 400w, c,w_800/a.jpg 800w => c,w_800/a.jpg",
                "a.jpg, b.jpg 2x => b.jpg",
                "a.jpg 1000w, huge.jpg 9000w => a.jpg",
                "data:image/gif;base64,AA 1x, a.jpg 2x => a.jpg",
                "a.jpg wide => a.jpg",
                "a.jpg 1.5x, b.jpg 1x => a.jpg",
                "a.jpg w, b.jpg 1w => b.jpg",
                "huge.jpg 90000000000w, a.jpg 900w => a.jpg",
            })
    void picksTheBestOfSensibleWidth(String set, String expected) {
        assertEquals(expected, SourceSet.best(set));
    }
}
