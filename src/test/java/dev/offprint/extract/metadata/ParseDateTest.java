package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-07T21:40:09+02:00, 2026-04-07T21:40:09+02:00",
        "2026-04-07T21:40:00.123Z, 2026-04-07T21:40Z",
        "20260407, 2026-04-07T00:00Z",
        "'Tue, 07 Apr 2026 21:40:00 EST', 2026-04-07T21:40-05:00",
        "'Published April 7, 2026 at 9:40 pm', 2026-04-07T21:40Z",
        "7. März 2026, 2026-03-07T00:00Z",
        "le 1 février 2026, 2026-02-01T00:00Z",
        "3 de marzo de 2026, 2026-03-03T00:00Z",
        "2026年4月7日 21:40, 2026-04-07T21:40Z",
        "8 апреля 2026, 2026-04-08T00:00Z",
        "8 अप्रैल 2026, 2026-04-08T00:00Z",
        "07.04.2026, 2026-04-07T00:00Z",
        "31/12/2025, 2025-12-31T00:00Z",
        "1775590800, 2026-04-07T19:40Z",
    })
    void readsWhatPagesWrite(String text, String expected) {
        assertEquals(expected, ParseDate.of(text, false).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "99999-01-01", "2026-13-45", "May flowers", "Version 42"})
    void makesNoDateUp(String text) {
        assertNull(ParseDate.of(text, false));
    }
}
