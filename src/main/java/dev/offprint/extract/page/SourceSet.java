package dev.offprint.extract.page;

/** Reads {@code srcset} as the HTML standard does, commas inside addresses included, and picks the best source. */
final class SourceSet {

    /** Wider than any reader's column at twice its density is a waste. */
    private static final double WIDEST = 2_600;

    private static final int MOST_DIGITS = 9;

    private SourceSet() {}

    /** The address of the widest (or densest) candidate of sensible width, or null. */
    static String best(String srcset) {
        String best = null;
        double bestSize = -1;
        int i = 0;
        while (i < srcset.length()) {
            while (i < srcset.length() && (isSpace(srcset.charAt(i)) || srcset.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < srcset.length() && !isSpace(srcset.charAt(i))) {
                i++;
            }
            String address = srcset.substring(start, i);
            String descriptor = "";
            if (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            } else {
                int comma = srcset.indexOf(',', i);
                int end = comma < 0 ? srcset.length() : comma;
                descriptor = srcset.substring(i, end).strip();
                i = end;
            }
            double size = size(descriptor);
            if (!address.isEmpty() && !address.startsWith("data:") && size > bestSize) {
                best = address;
                bestSize = size;
            }
        }
        return best;
    }

    private static double size(String descriptor) {
        if (descriptor.isEmpty()) {
            return 1;
        }
        try {
            double value = number(descriptor.substring(0, descriptor.length() - 1));
            return value <= WIDEST ? value : WIDEST / value;
        } catch (NumberFormatException broken) {
            return 0;
        }
    }

    /** Nearly all are a few digits. */
    private static double number(String text) {
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i >= MOST_DIGITS) {
                return Double.parseDouble(text);
            }
            whole = whole * 10 + c - '0';
        }
        return text.isEmpty() ? Double.parseDouble(text) : whole;
    }

    private static boolean isSpace(char c) {
        return c < 128 ? c <= ' ' : Character.isWhitespace(c);
    }
}
