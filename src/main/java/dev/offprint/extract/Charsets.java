package dev.offprint.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Decodes the bytes of a page as a browser would, but never by a charset that hides markup (UTF-7, ISO-2022). */
final class Charsets {

    private static final int HEAD = 4_096;

    private Charsets() {}

    static String decode(byte[] bytes) throws IOException {
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        Charset charset = Jsoup.parse(new ByteArrayInputStream(head), null, "http://localhost/")
                .charset();
        String name = charset.name().toUpperCase();
        boolean safe = !name.startsWith("ISO-2022") && !name.startsWith("UTF-7") && !name.startsWith("X-");
        return new String(bytes, safe ? charset : StandardCharsets.UTF_8);
    }
}
