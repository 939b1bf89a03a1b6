package dev.offprint.extract.content;

import java.util.Locale;

/** What sort of page it is; decides the profile by which its content is found. */
public enum PageType {
    ARTICLE,
    FORUM,
    DOCUMENTATION,
    PRODUCT,
    SERVICE,
    LISTING,
    COLLECTION;

    /** The name in JSON: lower case, stable. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
