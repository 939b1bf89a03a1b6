package dev.offprint.extract.page;

/** Reads {@code srcset} as the HTML standard does, commas inside addresses included, and picks the best source. */
final class SourceSet {

    /** Wider than any reader's column at twice its density is a waste. */
    private static final double WIDEST = 2_600;
    /** As many fit into an int. */
    private static final int DIGITS = 9;

    private SourceSet() {}

    /** The address of the widest (or densest) candidate of sensible width, or null. */
    static String best(String srcset) {
        int bestStart = 0;
        int bestEnd = 0;
        double bestSize = -1;
        int i = 0;
        while (i < srcset.length()) {
            while (i < srcset.length() && (isBlank(srcset, i) || srcset.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < srcset.length() && !isBlank(srcset, i)) {
                i++;
            }
            int end = i;
            double size = 1;
            if (end > start && srcset.charAt(end - 1) == ',') {
                end--;
            } else {
                int comma = srcset.indexOf(',', i);
                i = comma < 0 ? srcset.length() : comma;
                size = size(srcset, end, i);
            }
            if (end > start && size > bestSize && !srcset.startsWith("data:", start)) {
                bestStart = start;
                bestEnd = end;
                bestSize = size;
            }
        }
        return bestEnd == 0 ? null : srcset.substring(bestStart, bestEnd);
    }

    /** What the descriptor in this range says, which may be none. */
    private static double size(String srcset, int from, int to) {
        int start = from;
        while (start < to && isBlank(srcset, start)) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(srcset, end - 1)) {
            end--;
        }
        if (start == end) {
            return 1;
        }
        double value = number(srcset, start, end - 1);
        return value <= WIDEST ? value : WIDEST / value;
    }

    /** Nearly all are whole numbers. */
    private static double number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to && i - from < DIGITS; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return fraction(text.substring(from, to));
            }
            number = number * 10 + digit;
        }
        return from < to && to - from <= DIGITS ? number : fraction(text.substring(from, to));
    }

    private static double fraction(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException broken) {
            return 0;
        }
    }

    private static boolean isBlank(String text, int i) {
        char c = text.charAt(i);
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }
}
