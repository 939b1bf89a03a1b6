package dev.offprint.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes what a server sent: byte order mark, then HTTP, then the page's own {@code meta}, then UTF-8. Encodings
 * that can smuggle markup past a reader of ASCII (UTF-7, the ISO-2022 family, HZ) are never used, and a meta that
 * claims UTF-16 is not believed, as the HTML standard says.
 */
final class Charsets {

    private static final int PRESCAN = 4_096;

    private Charsets() {}

    static String decode(byte[] bytes, String http) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Charset named = of(http);
        if (named == null) {
            named = of(meta(bytes));
            if (named != null && named.name().startsWith("UTF-16")) {
                named = StandardCharsets.UTF_8;
            }
        }
        return new String(bytes, named == null ? StandardCharsets.UTF_8 : named);
    }

    /** The charset of that name as the web means it, or null when it is unknown or refused. */
    private static Charset of(String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        String family = name.replace("-", "").replace("_", "");
        if (family.contains("utf7")
                || family.startsWith("iso2022")
                || family.startsWith("hz")
                || family.contains("scsu")) {
            return null;
        }
        // what calls itself Latin-1 or ASCII is read as Windows-1252 by every browser
        String meant =
                name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") ? "windows-1252" : name;
        try {
            return Charset.forName(meant.equals("gb2312") ? "gb18030" : meant);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** What follows the first {@code charset=} near the start. */
    private static String meta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = start.indexOf("charset");
        while (at >= 0) {
            int i = at + "charset".length();
            while (i < start.length() && Character.isWhitespace(start.charAt(i))) {
                i++;
            }
            if (i < start.length() && start.charAt(i) == '=') {
                return label(start, i + 1);
            }
            at = start.indexOf("charset", i);
        }
        return null;
    }

    private static String label(String start, int from) {
        int i = from;
        while (i < start.length() && " \t\r\n\"'".indexOf(start.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < start.length() && " \t\r\n\"';/>".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        return start.substring(i, end);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
