package dev.offprint.extract.clutter.filter.hiding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.thin.Asked;
import dev.offprint.extract.thin.Kept;
import dev.offprint.extract.thin.ThinMarkup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedAttributesTest {

    private static final String PAGE = "<p data-a=1 data-b=2 onload=3>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".ad|<p>",
                "[data-a]|<p data-a=1>",
                "div:not([ DATA-A *= \"[data-b\" ]) > a|<p data-a=1 data-b=2>",
                "div:has(> [onload^='x' i]):upward([data-b])|<p data-b=2 onload=3>",
                "[abs:data-a]|<p data-a=1>",
                "[^data-]|<p data-a=1 data-b=2 onload=3>",
                "[data\\-a]|<p data-a=1 data-b=2 onload=3>",
                "script:containsData(x)|<p data-a=1 data-b=2 onload=3>",
                "p::comment|<p data-a=1 data-b=2 onload=3>",
            })
    void areThoseThatASelectorNames(String selector, String left) {
        AskedAttributes attributes = new AskedAttributes();
        attributes.add(selector);
        Asked asked = attributes.all();
        Kept kept = ThinMarkup.thin(PAGE, asked);
        assertEquals(left, new String(kept.text(), 0, kept.size()));
    }

    @ParameterizedTest
    @CsvSource({".ad, <p></p><p></p>", ".ad:not(:Empty), <p> </p> <p></p>"})
    void blanksMatterToWhomeverAsksForNothing(String selector, String left) {
        AskedAttributes attributes = new AskedAttributes();
        attributes.add(selector);
        Kept kept = ThinMarkup.thin("<p> </p> <p></p>", attributes.all());
        assertEquals(left, new String(kept.text(), 0, kept.size()));
    }
}
