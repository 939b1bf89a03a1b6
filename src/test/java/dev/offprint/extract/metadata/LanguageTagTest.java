package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "en => en",
                "EN_us => en-US",
                "de-DE, en => de-DE",
                "pt-BR;q=0.8 => pt-BR",
                "zh-hans-cn => zh-Hans-CN",
                "deu => deu",
            })
    void readsTheFirst(String said, String expected) {
        assertEquals(expected, LanguageTag.of(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "e", "english", "en-", "en--us", "3n", "en-toolongpart", "en-a-b-c-d", ",en", "d\u00e9"
            })
    void takesNothingElse(String said) {
        assertNull(LanguageTag.of(said));
    }

    @Test
    void saysOfUsualTagsWhatTheStandardSays() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                String tag = "" + first + second;
                assertEquals(Locale.forLanguageTag(tag).toLanguageTag(), LanguageTag.of(tag));
                assertEquals(Locale.forLanguageTag(tag + "-NO").toLanguageTag(), LanguageTag.of(tag + "-NO"));
            }
        }
    }
}
