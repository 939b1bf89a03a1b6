package dev.offprint.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words and word F1 as the benchmark counts them: bags of lower-case runs of letters, numbers and underscores. */
final class BagOfWords {

    private BagOfWords() {}

    /** The hashes of the text's words, in order. */
    static int[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] words = new int[lower.length() / 2 + 1];
        int n = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (isWord(c)) {
                hash = (inside ? hash : 0x811c9dc5) * 31 + c;
                inside = true;
            } else if (inside) {
                words[n++] = hash * 0x9E3779B1;
                inside = false;
            }
        }
        return Arrays.copyOf(words, n);
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> c == '_';
        };
    }

    /** Precision, recall and F1; an empty truth wants an empty prediction. */
    static double[] f1(int[] predicted, int[] truth) {
        if (truth.length == 0) {
            double hit = predicted.length == 0 ? 1 : 0;
            return new double[] {hit, hit, hit};
        }
        Map<Integer, Integer> left = new HashMap<>();
        for (int word : truth) {
            left.merge(word, 1, Integer::sum);
        }
        int same = 0;
        for (int word : predicted) {
            Integer count = left.get(word);
            if (count != null && count > 0) {
                left.put(word, count - 1);
                same++;
            }
        }
        if (same == 0) {
            return new double[3];
        }
        double p = (double) same / predicted.length;
        double r = (double) same / truth.length;
        return new double[] {p, r, 2 * p * r / (p + r)};
    }
}
