package dev.offprint.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses a page within limits: characters, tags, text and time. Depth is capped by jsoup (512). */
public final class ParsePage {

    static final int MAX_CHARACTERS = 20_000_000;
    static final int MAX_TAGS = 300_000;
    static final int MAX_TEXT = 5_000_000;

    /**
     * @param doc the page, with its base address set and no base element left
     * @param cut whether the page was larger than the limits and lacks its end
     * @param scripts how many scripts the page has
     */
    public record Parsed(Document doc, boolean cut, int scripts) {}

    public Parsed parse(Page page, Budget budget) {
        try {
            return parse(page.html(), page.url(), budget);
        } catch (IndexOutOfBoundsException | IllegalArgumentException failed) {
            // the parser's own mistakes; the page must not pay for them
            Parsed again = parse(HideTags.hide(page.html()), page.url(), budget);
            HideTags.show(again.doc());
            return again;
        }
    }

    private static Parsed parse(String html, String url, Budget budget) {
        LimitedReader reader = new LimitedReader(html, MAX_CHARACTERS, MAX_TAGS, budget);
        Document doc = Parser.htmlParser().parseInput(reader, url);
        doc.outputSettings().prettyPrint(false);
        Survey survey = new Survey(html.length());
        survey.walk(doc);
        settleBase(doc, survey.bases, url);
        survey.surplus.forEach(Node::remove);
        return new Parsed(doc, reader.wasCut() || !survey.surplus.isEmpty(), survey.scripts);
    }

    /** A page may move the base of its addresses; many base elements must not cost a resolution for each link. */
    private static void settleBase(Document doc, List<Element> bases, String url) {
        String base = url;
        boolean found = false;
        for (Element e : bases) {
            if (!found && e.hasAttr("href")) {
                String resolved = WebAddress.resolve(url, e.attr("href"));
                base = resolved == null ? url : resolved;
                found = true;
            }
            e.remove();
        }
        if (found || !doc.baseUri().equals(base)) {
            doc.setBaseUri(base);
        }
    }

    /** What is to be found in all of a page, in one walk. */
    private static final class Survey {
        final List<Element> bases = new ArrayList<>();
        final List<Node> surplus = new ArrayList<>();
        int scripts;
        private final boolean maybeTooLong;
        private int text;

        /** @param length of the markup: no page has more text than that */
        Survey(int length) {
            maybeTooLong = length > MAX_TEXT;
        }

        /** Recursion is safe: the parser caps the depth of a page. */
        void walk(Element parent) {
            for (int i = 0, n = parent.childNodeSize(); i < n; i++) {
                Node child = parent.childNode(i);
                if (child instanceof Element e) {
                    note(e);
                    walk(e);
                } else if (maybeTooLong && child instanceof TextNode run) {
                    note(run);
                }
            }
        }

        private void note(TextNode run) {
            text += run.getWholeText().length();
            if (text > MAX_TEXT) {
                surplus.add(run);
            }
        }

        private void note(Element e) {
            switch (e.normalName()) {
                case "base" -> bases.add(e);
                case "script" -> scripts++;
                default -> {
                    // the page itself
                }
            }
        }
    }
}
