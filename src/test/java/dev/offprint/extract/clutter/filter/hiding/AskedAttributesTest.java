package dev.offprint.extract.clutter.filter.hiding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.plain.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedAttributesTest {

    private static final String PAGE = "<p data-a=1 data-b=2 onload=3>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".ad|<p></p>",
                "[data-a]|<p data-a=\"1\"></p>",
                "div:not([ DATA-A *= \"[data-b\" ]) > a|<p data-a=\"1\" data-b=\"2\"></p>",
                "div:has(> [onload^='x' i]):upward([data-b])|<p data-b=\"2\" onload=\"3\"></p>",
                "[abs:data-a]|<p data-a=\"1\"></p>",
                "[^data-]|<p data-a=\"1\" data-b=\"2\" onload=\"3\"></p>",
                "[data\\-a]|<p data-a=\"1\" data-b=\"2\" onload=\"3\"></p>",
                "script:containsData(x)|<p data-a=\"1\" data-b=\"2\" onload=\"3\"></p>",
                "p::comment|<p data-a=\"1\" data-b=\"2\" onload=\"3\"></p>",
            })
    void areThoseThatASelectorNames(String selector, String left) {
        AskedAttributes attributes = new AskedAttributes();
        attributes.add(selector);
        assertEquals(left, Body.of(PAGE, attributes.all()));
    }

    @ParameterizedTest
    @CsvSource({".ad, <p></p><p></p>", ".ad:not(:Empty), <p> </p> <p></p>"})
    void blanksMatterToWhomeverAsksForNothing(String selector, String left) {
        AskedAttributes attributes = new AskedAttributes();
        attributes.add(selector);
        assertEquals(left, Body.of("<p> </p> <p></p>", attributes.all()));
    }
}
