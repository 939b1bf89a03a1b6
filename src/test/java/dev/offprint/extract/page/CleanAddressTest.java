package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanAddressTest {

    private final CleanAddress clean = new CleanAddress();

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?utm_source=m&id=7&fbclid=z#part, https://a.example/x?id=7#part",
        "https://a.example/x?UTM_Medium=m, https://a.example/x",
        "https://a.example/x?t=5, https://a.example/x?t=5",
        "https://x.com/u/status/1?t=5&s=20, https://x.com/u/status/1",
        "https://www.google.com/url?q=https://b.example/%3Fa%3D1&sa=D, https://b.example/?a=1",
        "https://www.google.com/url?q=javascript:x, https://www.google.com/url?q=javascript:x",
    })
    void takesTrackersOut(String address, String expected) {
        assertEquals(expected, clean.clean(address));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://A.Example:443/Path?utm_campaign=x#part, https://a.example/Path",
        "http://a.example:80, http://a.example/",
        "http://a.example:8080/x, http://a.example:8080/x",
        "https://app.example/#/inbox, https://app.example/#/inbox",
    })
    void namesAClip(String address, String expected) {
        assertEquals(expected, clean.identity(address));
    }
}
