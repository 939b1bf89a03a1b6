package dev.offprint.search;

import java.util.Locale;

/**
 * One condition of a query.
 *
 * @param value never empty; as typed for words and phrases, lower case otherwise
 * @param negated whether a clip must not fit
 */
public record Term(Field field, String value, boolean negated) {

    /** What a term looks at. All but the first two are written {@code field:value}. */
    public enum Field {
        WORD,
        PHRASE,
        TAG,
        SITE,
        IS,
        LANG,
        MINUTES;

        /** The name before the colon, or null for text. */
        String operator() {
            return this == WORD || this == PHRASE ? null : name().toLowerCase(Locale.ROOT);
        }
    }

    public static Term of(Field field, String value) {
        return new Term(field, value, false);
    }

    /** Whether it looks at the words of the clip rather than at what is known of it. */
    public boolean isText() {
        return field == Field.WORD || field == Field.PHRASE;
    }

    /** The term as a user would write it, so that the same question always reads the same. */
    @Override
    public String toString() {
        String written = isText() && field == Field.WORD || bare(value) ? value : '"' + value + '"';
        String operator = field.operator();
        return (negated ? "-" : "") + (operator == null ? written : operator + ":" + written);
    }

    private boolean bare(String value) {
        return field != Field.PHRASE && value.indexOf(' ') < 0;
    }
}
