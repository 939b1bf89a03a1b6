package dev.offprint.extract.clutter.filter.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\\/banner\\/[a-z]\\.png` | `/banner/ .png`",
                "`^https:\\/\\/ads\\d+\\.example\\.` | `https://ads .example.`",
                "`colou?r` | `colo r`",
                "`ab*c{2}d` | `a d`",
                "`adx+y` | `adx y`",
                "`x(one|two)y` | `x y`",
                "`(a(b[)])c)d` | `d`",
                "`[]a]b` | `b`",
                "`Promo` | `promo`",
                "`(never closed` | ``",
                "`ends\\` | `ends`",
            })
    void namesWhatEveryMatchHas(String expression, String runs) {
        assertEquals(runs.isEmpty() ? List.of() : List.of(runs.split(" ")), RequiredText.of(expression), expression);
    }

    @Test
    void nothingIsSureWhereThereIsAChoice() {
        assertEquals(List.of(), RequiredText.of("/one/|/two/"));
    }
}
