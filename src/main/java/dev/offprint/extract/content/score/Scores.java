package dev.offprint.extract.content.score;

import org.jsoup.nodes.Document;

/** What is likely of a page: learned, or put in its place for training and measuring. */
public interface Scores {

    /**
     * A probability for each type of page, in the order of {@code PageType}.
     *
     * @param product whether the page says in data that it is about one product
     */
    float[] types(PageScan scan, Document doc, String url, boolean product);

    /** A probability for each block of the scan that it belongs to the article. */
    float[] blocks(PageScan scan, float[] types);
}
