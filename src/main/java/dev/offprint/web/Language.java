package dev.offprint.web;

import java.util.List;
import java.util.Locale;

/** Which of our languages a reader gets. */
final class Language {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Language() {}

    /** @param acceptLanguage the header, or null */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OURS);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
