package dev.offprint.extract.markup;

import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * All that the tidying steps are about, gathered in one look over the content in document order, so that an article
 * without tables, code, players and notes pays for none of them.
 */
final class Candidates {

    private static final ClassTokens PULLED = ClassTokens.of(
            "pullquote", "pull-quote", "wp-block-pullquote", "pull_quote", "has-pullquote", "c-pullquote");

    private static final ClassTokens NOTES = ClassTokens.of("sidenote", "marginnote");
    /** All that are pulled have this in them, and few others. */
    private static final String PULL = "pull";

    /** No class that is looked for here is shorter. */
    private static final int SHORTEST = 8;

    final List<Element> tables = new ArrayList<>(4);
    final List<Element> code = new ArrayList<>(4);
    final List<Element> embeds = new ArrayList<>(4);
    final List<Element> pulled = new ArrayList<>(0);
    final List<Element> notes = new ArrayList<>(0);

    private Candidates() {}

    static Candidates of(Element content) {
        Candidates found = new Candidates();
        for (Element e : Walk.all(content)) {
            found.addTag(e);
            // an article that is a quote or a sidenote itself has nowhere to go
            if (e != content) {
                found.addClass(e);
            }
        }
        return found;
    }

    private void addTag(Element e) {
        switch (e.normalName()) {
            case "table" -> tables.add(e);
            case "pre" -> code.add(e);
            case "iframe", "embed", "object", "video", "audio", "blockquote" -> embeds.add(e);
            case "lite-youtube", "youtube-video", "lite-vimeo", "amp-youtube", "amp-vimeo" -> embeds.add(e);
            default -> {
                // nothing to tidy
            }
        }
    }

    private void addClass(Element e) {
        String classes = e.attributesSize() > 0 ? e.attributes().get("class") : "";
        if (classes.length() >= SHORTEST) {
            if (classes.contains(PULL) && PULLED.anyIn(classes)) {
                pulled.add(e);
            }
            if (e.normalName().equals("span") && NOTES.anyIn(classes.toLowerCase(Locale.ROOT))) {
                notes.add(e);
            }
        }
    }
}
