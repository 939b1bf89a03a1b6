package dev.offprint.extract.markup;

import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.WebAddress;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes the values of allowed attributes anew; what is not of the expected form is left out. */
final class SafeAttribute {

    /** Keeps an article's ids apart from those of the page that shows it. */
    static final String ID_PREFIX = "op-";

    private static final int MAX_TEXT = 2_000;
    private static final int MAX_DATA = 400_000;
    /** As many fit into an int. */
    private static final int WHOLE_DIGITS = 9;

    private static final Set<String> RASTER = Set.of("png", "jpeg", "jpg", "gif", "webp", "avif");

    private SafeAttribute() {}

    /** The value as it may stand in an article, or null. */
    static String value(Element e, String name, String raw, String base) {
        boolean address = name.equals("href") || name.equals("src");
        if (address && WebAddress.isResolved(raw)) {
            return raw;
        }
        String value = Characters.harmless(raw);
        return switch (name) {
            case "href" -> href(value, base);
            case "src" -> source(value, base);
            case "id" -> id(value);
            case "class" -> language(value);
            case "dir" -> oneOf(value, "ltr", "rtl", "auto");
            case "lang" -> matches(value, 35, "-") ? value : null;
            case "width", "height" -> e.normalName().equals("img") ? number(value, 1, 20_000) : measure(value);
            case "colspan", "rowspan" -> number(value, 1, 1_000);
            case "start", "value" -> number(value, -1_000_000, 1_000_000_000);
            case "type" -> value.length() == 1 && "1aAiI".contains(value) ? value : null;
            case "scope" -> oneOf(value, "row", "col", "rowgroup", "colgroup");
            case "open", "reversed" -> name;
            case "datetime" -> matches(value, 40, "-:+.TZ ") ? value : null;
            case "display" -> oneOf(value, "block", "inline");
            case "alt", "title", "alttext" -> value.length() <= MAX_TEXT ? value : value.substring(0, MAX_TEXT);
            default -> measure(value);
        };
    }

    private static String href(String value, String base) {
        String href = value.strip();
        if (href.startsWith("#")) {
            String id = id(href.substring(1));
            return id == null ? null : "#" + id;
        }
        if (isContact(href)) {
            return href.length() < 500 && href.indexOf('<') < 0 && href.indexOf('\n') < 0 ? href : null;
        }
        return href.isEmpty() ? null : WebAddress.resolve(base, href);
    }

    /** Whether a reference is to a mailbox or a telephone, which no base address has a say in. */
    static boolean isContact(String href) {
        String lower = href.substring(0, Math.min(href.length(), 8)).toLowerCase(Locale.ROOT);
        return lower.startsWith("mailto:") || lower.startsWith("tel:");
    }

    private static String source(String value, String base) {
        String src = value.strip();
        if (src.startsWith("data:")) {
            return isRaster(src) ? src : null;
        }
        return src.isEmpty() ? null : WebAddress.resolve(base, src);
    }

    private static boolean isRaster(String data) {
        int end = data.indexOf(";base64,");
        if (end < 0
                || data.length() > MAX_DATA
                || !data.startsWith("data:image/")
                || !RASTER.contains(data.substring(11, end))) {
            return false;
        }
        for (int i = end + 8; i < data.length(); i++) {
            char c = data.charAt(i);
            if (!(c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '/'
                    || c == '=')) {
                return false;
            }
        }
        return true;
    }

    private static String id(String value) {
        if (value.isEmpty() || value.length() > 200) {
            return null;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '&' || c == '\u00a0') {
                return null;
            }
        }
        return value.startsWith(ID_PREFIX) ? value : ID_PREFIX + value;
    }

    private static String language(String value) {
        for (String token : value.split(" ")) {
            if (token.startsWith("language-") && matches(token, 40, "-_+#.")) {
                return token;
            }
        }
        return null;
    }

    private static String number(String value, int from, int to) {
        String stripped = value.strip();
        String digits = stripped.endsWith("px") ? stripped.substring(0, stripped.length() - 2) : stripped;
        if (digits.isEmpty() || digits.length() > 12 || digits.endsWith("%")) {
            return null;
        }
        try {
            // most are whole
            int number = isWhole(digits) ? Integer.parseInt(digits) : (int) Double.parseDouble(digits);
            return number >= from && number <= to ? Integer.toString(number) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static boolean isWhole(String number) {
        boolean digits = number.length() <= WHOLE_DIGITS;
        for (int i = 0; i < number.length() && digits; i++) {
            digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return digits;
    }

    private static String oneOf(String value, String... allowed) {
        for (String one : allowed) {
            if (value.equalsIgnoreCase(one)) {
                return one;
            }
        }
        return null;
    }

    private static String measure(String value) {
        return matches(value, 30, "-.% ") ? value : null;
    }

    private static boolean matches(String value, int limit, String others) {
        if (value.isEmpty() || value.length() > limit) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
