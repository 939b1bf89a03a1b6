package dev.offprint.extract;

/** How much is taken away: the pipeline tries from the strict end until the article is whole enough. */
public enum Strictness {
    /** Everything that looks like clutter goes. */
    STRICT,
    /** Only what is certain goes: named containers and notices. */
    GENTLE,
    /** The whole visible page, sanitised: the last resort, and "show the whole page". */
    WHOLE_PAGE
}
