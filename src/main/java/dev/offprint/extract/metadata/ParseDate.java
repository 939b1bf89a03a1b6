package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads dates as pages write them: ISO 8601 and its relatives, mail dates, dates in words in the main languages,
 * numbers with points or strokes, Chinese, Japanese and Korean dates. By hand, in one scan, so no text can make it slow.
 */
final class ParseDate {

    private static final Map<String, Integer> MONTHS = months();
    private static final int LIMIT = 120;

    private ParseDate() {}

    /**
     * The first date in the text, with its time and offset where it has them (else midnight, UTC), or null.
     *
     * @param dayFirst how to read 3/4/2025
     */
    static OffsetDateTime of(String raw, boolean dayFirst) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String text = raw.length() > LIMIT ? raw.substring(0, LIMIT) : raw;
        if (!hasDigit(text)) {
            return null;
        }
        List<Token> tokens = tokens(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < tokens.size(); i++) {
            OffsetDateTime date = at(tokens, i, dayFirst);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static OffsetDateTime at(List<Token> tokens, int i, boolean dayFirst) {
        Token a = tokens.get(i);
        Token b = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.NONE;
        Token c = i + 2 < tokens.size() ? tokens.get(i + 2) : Token.NONE;
        if (a.isEpoch()) {
            return epoch(a.word);
        }
        if (a.isNumber() && a.word.length() >= 8 && a.word.length() <= 14) {
            String w = a.word;
            return date(number(w, 0, 4), number(w, 4, 6), number(w, 6, 8), tokens, i + 1);
        }
        if (a.isYear()) {
            int month = b.isNumber() ? b.value() : b.month();
            return b.isNumber() || month > 0 ? date(a.value(), month, c.value(), tokens, i + 3) : null;
        }
        if (a.month() > 0 && b.isDay()) {
            return c.isYear() ? date(c.value(), a.month(), b.value(), tokens, i + 3) : null;
        }
        if (a.isDay() && b.month() > 0 && c.isYear()) {
            return date(c.value(), b.month(), a.value(), tokens, i + 3);
        }
        if (a.isDay() && b.isDay() && (c.isYear() || a.followedBy('/', '.') && c.isShortYear())) {
            boolean monthLast = b.value() <= 12 && (a.value() > 12 || dayFirst || a.followedBy('.', '.'));
            int year = c.isYear() ? c.value() : 2000 + c.value();
            int month = monthLast ? b.value() : a.value();
            return date(year, month, monthLast ? a.value() : b.value(), tokens, i + 3);
        }
        return null;
    }

    private static OffsetDateTime date(int year, int month, int day, List<Token> tokens, int timeAt) {
        if (year < 1970 || year > 2100) {
            return null;
        }
        try {
            OffsetDateTime midnight = OffsetDateTime.of(year, month, day, 0, 0, 0, 0, ZoneOffset.UTC);
            return TimeOfDay.apply(midnight, tokens, timeAt);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static OffsetDateTime epoch(String digits) {
        long value = Long.parseLong(digits);
        return Instant.ofEpochSecond(digits.length() == 13 ? value / 1000 : value)
                .atOffset(ZoneOffset.UTC);
    }

    private static int number(String s, int from, int to) {
        return Integer.parseInt(s.substring(from, to));
    }

    /** Runs of digits and runs of letters; each knows the character behind it. Filler words between are dropped. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int start = i;
            if (c >= '0' && c <= '9') {
                while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    i++;
                }
            } else if (Character.isLetter(c)) {
                while (i < text.length()
                        && (Character.isLetter(text.charAt(i))
                                || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK
                                || Character.getType(text.charAt(i)) == Character.COMBINING_SPACING_MARK)) {
                    i++;
                }
            } else {
                i++;
                continue;
            }
            String word = text.substring(start, i);
            if (!Token.FILLERS.contains(word)) {
                tokens.add(new Token(
                        word, start == 0 ? ' ' : text.charAt(start - 1), i < text.length() ? text.charAt(i) : ' '));
            }
        }
        return tokens;
    }

    /** A run of letters or digits with its neighbours. */
    record Token(String word, char before, char after) {

        static final Token NONE = new Token("", ' ', ' ');
        static final Set<String> FILLERS = Set.of(
                "de", "del", "of", "th", "st", "nd", "rd", "the", "den", "年", "月", "日", "년", "월", "일", "tháng", "năm");

        boolean isNumber() {
            return !word.isEmpty() && word.charAt(0) <= '9';
        }

        boolean isYear() {
            return isNumber() && word.length() == 4 && value() >= 1970 && value() <= 2100;
        }

        boolean isShortYear() {
            return isNumber() && word.length() == 2;
        }

        boolean isDay() {
            return isNumber() && word.length() <= 2 && value() >= 1 && value() <= 31;
        }

        boolean isEpoch() {
            return isNumber() && (word.length() == 10 || word.length() == 13) && word.charAt(0) == '1';
        }

        boolean followedBy(char a, char b) {
            return after == a || after == b;
        }

        int value() {
            return isNumber() && word.length() <= 9 ? Integer.parseInt(word) : 0;
        }

        int month() {
            return MONTHS.getOrDefault(word, 0);
        }
    }

    private static Map<String, Integer> months() {
        RuleFile rules = RuleFile.read("metadata/months.txt");
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : rules.list(Integer.toString(month))) {
                months.putIfAbsent(name, month);
            }
        }
        return months;
    }
}
