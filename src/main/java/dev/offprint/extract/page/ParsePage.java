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
     */
    public record Parsed(Document doc, boolean cut) {}

    public Parsed parse(Page page, Budget budget) {
        LimitedReader reader = new LimitedReader(Characters.harmless(page.html()), MAX_CHARACTERS, MAX_TAGS, budget);
        Document doc = Parser.htmlParser().parseInput(reader, page.url());
        doc.outputSettings().prettyPrint(false);
        settleBase(doc, page.url());
        return new Parsed(doc, reader.wasCut() | cutText(doc));
    }

    /** A page may move the base of its addresses; many base elements must not cost a resolution for each link. */
    private static void settleBase(Document doc, String url) {
        String base = url;
        boolean found = false;
        for (Element e : doc.getElementsByTag("base")) {
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

    private static boolean cutText(Document doc) {
        int total = 0;
        List<Node> surplus = new ArrayList<>();
        for (Node n = doc; n != null; n = next(n)) {
            if (n instanceof TextNode text) {
                total += text.getWholeText().length();
                if (total > MAX_TEXT) {
                    surplus.add(n);
                }
            }
        }
        surplus.forEach(Node::remove);
        return !surplus.isEmpty();
    }

    private static Node next(Node n) {
        if (n.childNodeSize() > 0) {
            return n.childNode(0);
        }
        while (n != null && n.nextSibling() == null) {
            n = n.parent();
        }
        return n == null ? null : n.nextSibling();
    }
}
