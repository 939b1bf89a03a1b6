package dev.offprint.extract.markup;

import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * All that the tidying steps are about, gathered in one look over the content in document order, so that an article
 * without tables, code, players and notes pays for none of them.
 */
final class Candidates {

    private static final Set<String> EMBEDS = new HashSet<>(TidyEmbeds.PLAYERS);
    private static final ClassTokens PULLED = ClassTokens.of(
            "pullquote", "pull-quote", "wp-block-pullquote", "pull_quote", "has-pullquote", "c-pullquote");

    /** No class that is looked for here is shorter. */
    private static final int SHORTEST = 8;

    static {
        EMBEDS.addAll(List.of("iframe", "embed", "object", "video", "audio", "blockquote"));
    }

    final List<Element> tables = new ArrayList<>(4);
    final List<Element> code = new ArrayList<>(4);
    final List<Element> embeds = new ArrayList<>(4);
    final List<Element> pulled = new ArrayList<>(0);
    final List<Element> notes = new ArrayList<>(0);

    private Candidates() {}

    static Candidates of(Element content) {
        Candidates found = new Candidates();
        for (Element e = content; e != null; e = Walk.next(e, content)) {
            found.add(e, e == content);
        }
        return found;
    }

    private void add(Element e, boolean root) {
        String name = e.normalName();
        if (name.equals("table")) {
            tables.add(e);
        } else if (name.equals("pre")) {
            code.add(e);
        } else if (EMBEDS.contains(name)) {
            embeds.add(e);
        }
        // an article that is a quote or a sidenote itself has nowhere to go
        if (e.attributesSize() > 0 && !root) {
            String classes = e.attributes().get("class");
            if (classes.length() >= SHORTEST) {
                if (PULLED.firstIn(classes) != null) {
                    pulled.add(e);
                }
                if (name.equals("span") && (e.hasClass("sidenote") || e.hasClass("marginnote"))) {
                    notes.add(e);
                }
            }
        }
    }
}
