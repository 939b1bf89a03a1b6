package dev.offprint.extract.ledger;

import java.util.Locale;

/** What sort of clutter a removed block was; readers see it in words, programs by {@link #word}. */
public enum Kind {
    AD,
    NOTICE,
    NEWSLETTER,
    RELATED,
    SHARE,
    COMMENT,
    HIDDEN,
    BOILERPLATE;

    /** The name in JSON, URLs and message keys: lower case, stable. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
