package dev.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1252,Größe – „so“",
        "iso-8859-2,Żółć",
        "windows-1251,Привет",
        "koi8-r,Привет",
        "shift_jis,日本語",
        "euc-jp,日本語",
        "gb18030,中文",
        "big5,中文",
        "euc-kr,한국어",
        "windows-1256,مرحبا",
        "windows-1255,שלום",
        "iso-8859-15,10 €",
        "utf-8,🦊 é"
    })
    void believesHttpAndTheMeta(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertEquals(text, Charsets.decode(bytes, charset));
        String page = "<meta http-equiv=content-type content=\"text/html; charset=" + charset + "\">" + text;
        assertEquals(page, Charsets.decode(page.getBytes(Charset.forName(charset)), null));
    }

    @Test
    void aByteOrderMarkComesFirst() {
        byte[] bytes = "\ufeffé".getBytes(StandardCharsets.UTF_8);
        assertEquals("é", Charsets.decode(bytes, "windows-1252"));
        assertEquals("é", Charsets.decode("\ufeffé".getBytes(StandardCharsets.UTF_16LE), "utf-8"));
    }

    @ParameterizedTest
    @CsvSource({"utf-7", "UTF7", "iso-2022-jp", "ISO-2022-KR", "hz-gb-2312", "x-unknown", "'a b'", "''"})
    void neverUsesAnEncodingThatHidesMarkup(String charset) {
        String attack = "+ADw-script+AD4- é";
        assertEquals(attack, Charsets.decode(attack.getBytes(StandardCharsets.UTF_8), charset));
    }

    @Test
    void aMetaCannotClaimUtf16() {
        String page = "<meta charset=utf-16>é";
        assertEquals(page, Charsets.decode(page.getBytes(StandardCharsets.UTF_8), null));
    }
}
