package dev.offprint.feed.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Removal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {

    @ParameterizedTest
    @CsvSource({
        "landmarks,header,header",
        "landmarks,navigation,navigation",
        "landmarks,footer,footer",
        "notices,#cookie-bar,named_notice",
        "boilerplate,share bar,share",
        "content,low content score 0.07,score"
    })
    void everyStepHasItsReason(String step, String rule, String key) {
        Removal removal = new Removal("id", step, Kind.BOILERPLATE, rule, "div", 3, 0, 0.07, "Some words here");
        assertEquals(key, Why.of(removal).key());
    }
}
