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
    private static final String LANGUAGE = "language-";

    static Contents of(String html) {
        Document article = Jsoup.parseBodyFragment(html);
        article.outputSettings().prettyPrint(false);
        // what may scroll sideways must be reachable by keyboard
        article.select("pre").attr("tabindex", "0");
        article.select("pre > code[class]").forEach(Contents::sayLanguage);
        article.select("table").stream()
                .filter(table -> !table.parents().is("table"))
                .forEach(table -> table.wrap("<div class=\"table-scroll\" tabindex=\"0\"></div>"));
        // this gives headings their names
        List<Heading> headings = headings(article);
        return new Contents(article.body().html(), headings);
    }

    private static List<Heading> headings(Document article) {
        List<Element> found = article.select("h2, h3");
        if (found.size() < WORTH_A_TABLE) {
            return List.of();
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
        return headings;
    }

    private static void sayLanguage(Element code) {
        code.classNames().stream()
                .filter(name -> name.startsWith(LANGUAGE) && name.length() > LANGUAGE.length())
                .findFirst()
                .ifPresent(name -> code.parent().attr("data-language", name.substring(LANGUAGE.length())));
    }
}
