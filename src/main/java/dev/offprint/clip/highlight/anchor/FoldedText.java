package dev.offprint.clip.highlight.anchor;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: without white space and invisible characters, in compatibility decomposition (NFKD), with
 * one kind of quotation mark and dash. So neither line ends, typography nor the way accents are written keep a passage
 * from being found. Each character knows its place in the text that it came from.
 */
final class FoldedText {

    private final StringBuilder folded = new StringBuilder();
    private int[] placeOf = new int[256];

    FoldedText(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            fold(c, i);
            i += Character.charCount(c);
        }
    }

    /** Of a quote or its surroundings, where places do not matter. */
    static String of(String text) {
        return text == null ? "" : new FoldedText(text).toString();
    }

    @Override
    public String toString() {
        return folded.toString();
    }

    int length() {
        return folded.length();
    }

    /** Where in the text the character at a folded place comes from. */
    int placeOf(int at) {
        return placeOf[at];
    }

    /** The first folded place that comes from that place of the text or from behind it. */
    int foldedPlace(int place) {
        int found = Arrays.binarySearch(placeOf, 0, folded.length(), place);
        if (found < 0) {
            return -found - 1;
        }
        // one character of the text may have become several
        while (found > 0 && placeOf[found - 1] == place) {
            found--;
        }
        return found;
    }

    private void fold(int c, int place) {
        if (!isInvisible(c)) {
            String plain = plain(c);
            // some characters, such as spacing accents, fold to a blank and a mark
            put(
                    isItself(c)
                            ? plain
                            : Normalizer.normalize(plain, Normalizer.Form.NFKD).replace(" ", ""),
                    place);
        }
    }

    private static String plain(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u2039', '\u203a', '`', '\u00b4' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
            default -> Character.toString(c);
        };
    }

    /** White space of every kind, soft hyphens, and what only steers the direction of writing. */
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c < ' '
                || c == 0x7f
                || c == 0x85
                || c == 0xad
                || c == 0x61c
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x2069
                || c == 0xfeff;
    }

    /** The most frequent of the characters that decompose to themselves, so that long texts cost little. */
    private static boolean isItself(int c) {
        return c < 0x80 || c >= 0x4e00 && c <= 0x9fff || c >= 0x430 && c <= 0x438 || c >= 0x627 && c <= 0x64a;
    }

    private void put(String characters, int place) {
        int needed = folded.length() + characters.length();
        if (needed > placeOf.length) {
            placeOf = Arrays.copyOf(placeOf, 2 * needed);
        }
        for (int i = 0; i < characters.length(); i++) {
            placeOf[folded.length()] = place;
            folded.append(characters.charAt(i));
        }
    }
}
