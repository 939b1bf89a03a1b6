package dev.offprint.extract.metadata;

import java.util.Locale;
import java.util.Set;

/** A language as pages declare it, as the one tag of BCP 47 that is meant. */
final class LanguageTag {

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_LANGUAGE = 3;
    /** Of two letters, and known by two others today. */
    private static final Set<String> RENAMED = Set.of("in", "iw", "ji");

    private LanguageTag() {}

    /** The first of what may be a list, however it is written, or null when that is none. */
    static String of(String said) {
        String first = first(said.strip()).replace('_', '-');
        if (isUsual(first)) {
            return first;
        }
        return isTag(first) ? Locale.forLanguageTag(first).toLanguageTag() : null;
    }

    /** A language of two letters as it should be written, perhaps with a country: what nearly all pages say. */
    private static boolean isUsual(String tag) {
        boolean usual = tag.length() == 2 || tag.length() == 5 && tag.charAt(2) == '-';
        for (int i = 0; i < tag.length() && usual; i++) {
            char first = i < 2 ? 'a' : 'A';
            usual = i == 2 || tag.charAt(i) >= first && tag.charAt(i) < first + 26;
        }
        return usual && !RENAMED.contains(tag.substring(0, 2));
    }

    private static String first(String list) {
        int end = 0;
        while (end < list.length() && ",; ".indexOf(list.charAt(end)) < 0) {
            end++;
        }
        return list.substring(0, end);
    }

    /** Two or three letters, and perhaps some parts of letters and digits. */
    private static boolean isTag(String text) {
        int parts = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '-';
            if (c == '-') {
                int longest = parts == 0 ? LONGEST_LANGUAGE : LONGEST_PART;
                if (i - start > longest || i == start || parts == 0 && i - start < 2 || ++parts > MOST_PARTS) {
                    return false;
                }
                start = i + 1;
            } else if (!isLetter(c) && (parts == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
