package dev.offprint.extract.markup;

import org.jsoup.nodes.Element;

/** Brings what an article is rich in to one plain form: code, tables, players, pull quotes and sidenotes. */
public final class TidyContent {

    private final TidyCode tidyCode = new TidyCode();
    private final TidyTables tidyTables = new TidyTables();
    private final TidyEmbeds tidyEmbeds = new TidyEmbeds();
    private final TidyQuotes tidyQuotes = new TidyQuotes();
    private final TidyFootnotes tidyFootnotes = new TidyFootnotes();

    /** The content given is changed in place, in this order. */
    public void apply(Element content) {
        Candidates found = Candidates.of(content);
        if (tidyCode.tables(found.tables)) {
            found = Candidates.of(content);
        }
        tidyCode.blocks(found.code);
        tidyTables.apply(found.tables);
        tidyEmbeds.apply(found.embeds);
        tidyQuotes.apply(found.pulled, content);
        tidyFootnotes.apply(found.notes, content);
    }
}
