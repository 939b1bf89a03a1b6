package dev.offprint.extract.metadata;

import java.util.Set;

/** Which way a language is written. */
public final class Directions {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi");

    private Directions() {}

    /** {@code rtl} or {@code ltr}; null when the language is not known. */
    public static String of(String language) {
        return language == null ? null : RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
    }
}
