package dev.offprint.feed.rank;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a clip stands where it stands, for its reader.
 *
 * @param value the tag or word that it is about, or a number of weeks; empty where there is nothing to name
 */
public record Reason(Kind kind, String value) {

    /** Each is a sentence of the page. */
    public enum Kind {
        UNFINISHED,
        SITE,
        TAG,
        WORD,
        SHORT,
        LENGTH,
        WAITING,
        FRESH
    }

    /** Reasons as one line for a row: each as kind=value, with a blank between. */
    public static String write(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.kind() + "=" + URLEncoder.encode(reason.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** What {@link #write} wrote. */
    public static List<Reason> read(String line) {
        return line.isEmpty()
                ? List.of()
                : Arrays.stream(line.split(" ")).map(Reason::readOne).toList();
    }

    private static Reason readOne(String text) {
        int sign = text.indexOf('=');
        return new Reason(
                Kind.valueOf(text.substring(0, sign)),
                URLDecoder.decode(text.substring(sign + 1), StandardCharsets.UTF_8));
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }

    /** The key of the sentence. */
    public String key() {
        return "reason_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
