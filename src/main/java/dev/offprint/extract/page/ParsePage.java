package dev.offprint.extract.page;

import dev.offprint.extract.plain.Asked;
import dev.offprint.extract.plain.PlainPage;
import dev.offprint.extract.plain.PlainPage.Read;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses a page within limits: characters, tags, text and time. Depth is capped by jsoup (512). */
public final class ParsePage {

    static final int MAX_CHARACTERS = 20_000_000;
    static final int MAX_TAGS = 300_000;
    static final int MAX_TEXT = 5_000_000;

    /**
     * @param doc the page, with its base address set and no base element left
     * @param whole all of the document, read once for the steps to come
     * @param cut whether the page was larger than the limits and lacks its end
     * @param scripts how many scripts the page has
     */
    public record Parsed(Document doc, Skeleton whole, boolean cut, int scripts) {}

    /** The whole page. */
    public Parsed parse(Page page, Budget budget) {
        return parse(page, Asked.EVERYTHING, budget);
    }

    /** The page without what nobody asks for. */
    public Parsed parse(Page page, Asked asked, Budget budget) {
        try {
            return parse(page.html(), page.url(), asked, budget);
        } catch (IndexOutOfBoundsException | IllegalArgumentException failed) {
            // the parser's own mistakes; the page must not pay for them
            Parsed again = parse(HideTags.hide(page.html()), page.url(), asked, budget);
            HideTags.show(again.doc());
            again.whole().anew();
            return again;
        }
    }

    private static Parsed parse(String html, String url, Asked asked, Budget budget) {
        Read plain = html.length() > MAX_CHARACTERS
                ? null
                : PlainPage.read(html, url, asked, Characters::harmless, MAX_TAGS);
        boolean cut = false;
        Document doc;
        Skeleton whole;
        if (plain != null) {
            doc = plain.doc();
            whole = plain.whole();
        } else {
            LimitedReader reader = new LimitedReader(html, MAX_CHARACTERS, MAX_TAGS, budget);
            doc = Parser.htmlParser().parseInput(reader, url);
            whole = Skeleton.whole(doc);
            cut = reader.wasCut();
        }
        doc.outputSettings().prettyPrint(false);
        // no page has more text than markup
        boolean tooLong = html.length() > MAX_TEXT && cutText(whole);
        settleBase(doc, whole, url);
        return new Parsed(doc, whole, cut || tooLong, whole.named("script").length);
    }

    /** A page may move the base of its addresses; many base elements must not cost a resolution for each link. */
    private static void settleBase(Document doc, Skeleton whole, String url) {
        String base = url;
        boolean found = false;
        for (int i : whole.named("base")) {
            Element e = whole.element(i);
            if (!found && e.hasAttr("href")) {
                String resolved = WebAddress.resolve(url, e.attr("href"));
                base = resolved == null ? url : resolved;
                found = true;
            }
            e.remove();
            whole.drop(i);
        }
        if (found || !doc.baseUri().equals(base)) {
            doc.setBaseUri(base);
        }
    }

    /** Removes what is beyond the limit; whether anything was. */
    private static boolean cutText(Skeleton whole) {
        List<TextNode> surplus = new ArrayList<>();
        int length = 0;
        for (int t = 0; t < whole.texts(); t++) {
            length += whole.text(t).getWholeText().length();
            if (length > MAX_TEXT) {
                surplus.add(whole.text(t));
            }
        }
        surplus.forEach(TextNode::remove);
        if (!surplus.isEmpty()) {
            whole.anew();
        }
        return !surplus.isEmpty();
    }
}
