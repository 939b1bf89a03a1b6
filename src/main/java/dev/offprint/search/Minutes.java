package dev.offprint.search;

import java.util.Optional;

/**
 * A length in reading minutes: {@code 5}, {@code <5} or {@code >20}.
 *
 * @param sign {@code =}, {@code <} or {@code >}; the bounds belong to neither
 */
record Minutes(char sign, int count) {

    /** Empty when it is not a length. */
    static Optional<Minutes> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        boolean signed = first == '<' || first == '>';
        String digits = signed ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(new Minutes(signed ? first : '=', Integer.parseInt(digits)));
    }
}
