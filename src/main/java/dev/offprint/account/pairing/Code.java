package dev.offprint.account.pairing;

import dev.offprint.account.Hashes;
import java.security.SecureRandom;
import java.util.Locale;

/** What a person reads in one tab and types in another: eight consonants, so that no word comes of it. */
final class Code {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** Such as {@code BCDF-GHJK}. */
    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The same for every way of typing it: case, hyphen and spaces do not count. */
    static byte[] hash(String typed) {
        var letters = new StringBuilder();
        (typed == null ? "" : typed.toUpperCase(Locale.ROOT))
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH + 1)
                .forEach(letter -> letters.append((char) letter));
        return Hashes.sha256(letters.toString());
    }
}
