package dev.offprint.extract;

import dev.offprint.extract.page.Page;

/** The pipeline: its {@link #extract} is the table of contents of this package. Thread safe, made once. */
public final class Extractor {

    /**
     * Makes an article of a page. Never throws for what a page contains: broken, hostile and huge pages come back
     * degraded, with a {@link Confidence} that says why.
     */
    public Article extract(Page page, Rules rules) {
        throw new UnsupportedOperationException("not yet");
    }
}
