package dev.offprint.search;

import dev.offprint.problem.Problem;
import dev.offprint.search.Term.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a query from left to right. Made for one text and used once. */
final class QueryReader {

    private static final Set<String> STATES = Set.of("unread", "archived", "starred", "trashed", "unfinished");

    private final String text;
    private final boolean strict;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    QueryReader(String text, boolean strict) {
        this.text = text == null ? "" : text.substring(0, Math.min(text.length(), Query.MOST_CHARACTERS));
        this.strict = strict;
    }

    Query read() {
        while (terms.size() < Query.MOST_TERMS && skipSpace()) {
            boolean negated = take('-');
            if (at < text.length() && text.charAt(at) == '"') {
                add(Field.PHRASE, phrase(), negated);
            } else {
                word(negated);
            }
        }
        return new Query(terms);
    }

    private void word(boolean negated) {
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            if (text.charAt(at) == ':' && at + 1 < text.length() && isOperator(start, at)) {
                String operator = text.substring(start, at).toLowerCase(Locale.ROOT);
                if (operated(operator, start, negated)) {
                    return;
                }
            }
            at++;
        }
        add(Field.WORD, text.substring(start, at), negated);
    }

    /** Reads {@code operator:value}; false, with the place unmoved, when it is only text that looks like one. */
    private boolean operated(String operator, int start, boolean negated) {
        int colon = at;
        at++;
        String value = (text.charAt(at) == '"' ? phrase() : bare()).strip();
        Field field = field(operator);
        if (field != null && fits(field, value)) {
            add(field, value.toLowerCase(Locale.ROOT), negated);
            return true;
        }
        if (strict && !value.startsWith("//")) {
            throw Problem.invalid(
                    "query",
                    "unknown-operator",
                    "\"" + text.substring(start, at) + "\" is not something that can be searched for."
                            + " Known are tag:, site:, lang:, minutes:<5, is:unread, is:archived, is:starred,"
                            + " is:unfinished and is:trashed.");
        }
        at = colon;
        return false;
    }

    private static Field field(String operator) {
        for (Field field : Field.values()) {
            if (operator.equals(field.operator())) {
                return field;
            }
        }
        return null;
    }

    private static boolean fits(Field field, String value) {
        return switch (field) {
            case IS -> STATES.contains(value.toLowerCase(Locale.ROOT));
            case MINUTES -> Minutes.read(value).isPresent();
            default -> !value.isEmpty();
        };
    }

    private boolean isOperator(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return end > start;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** From the quotation mark to its fellow; one that is never closed runs to the end. */
    private String phrase() {
        int end = text.indexOf('"', at + 1);
        String inside = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return inside;
    }

    private void add(Field field, String value, boolean negated) {
        String clean = value.strip();
        if (!clean.isEmpty()) {
            terms.add(new Term(field, clean, negated));
        }
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean take(char wanted) {
        boolean there = text.charAt(at) == wanted && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (there) {
            at++;
        }
        return there;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
