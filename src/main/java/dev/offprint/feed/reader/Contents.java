package dev.offprint.feed.reader;

import dev.offprint.feed.reader.ReaderPage.Heading;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article made ready for a page: with a table of contents when it is long, and within reach of the keyboard.
 *
 * @param html the article, its headings now with names to go to
 * @param headings of the first two levels; empty for an article with fewer than three
 */
record Contents(String html, List<Heading> headings) {

    private static final int WORTH_A_TABLE = 3;
    private static final int TEXT_LIMIT = 120;

    static Contents of(String html) {
        Document article = Jsoup.parseBodyFragment(html);
        article.outputSettings().prettyPrint(false);
        // what may scroll sideways must be reachable by keyboard
        article.select("pre, table").attr("tabindex", "0");
        List<Element> found = article.select("h2, h3");
        if (found.size() < WORTH_A_TABLE) {
            return new Contents(article.body().html(), List.of());
        }
        List<Heading> headings = new ArrayList<>();
        for (Element heading : found) {
            if (!heading.hasAttr("id")) {
                heading.attr("id", "part-" + (headings.size() + 1));
            }
            String text = heading.text();
            String shortText = text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT) + "…" : text;
            headings.add(new Heading(heading.tagName().equals("h2") ? 2 : 3, heading.id(), shortText));
        }
        return new Contents(article.body().html(), headings);
    }
}
