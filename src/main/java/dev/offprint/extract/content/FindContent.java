package dev.offprint.extract.content;

import dev.offprint.extract.content.score.ContentModel;
import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import dev.offprint.extract.content.score.Scores;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the article of a page: scores every block by a learned model, chooses the set of blocks with the best expected
 * F1, and cuts the others out of the smallest element that holds them. Thread safe.
 */
public final class FindContent {

    /**
     * What the odds of a block are worth in a shop, which has more on its page that is like the product's text than of
     * it.
     */
    private static final float ODDS_IN_A_SHOP = 0.74f;

    private final Scores scores;

    /**
     * @param content holds the article's blocks in document order and little else; empty when the page has no article
     * @param confidence the F1 that the choice is expected to have, from 0 to 1
     */
    public record Found(Element content, PageType type, double confidence) {}

    /** With the model that comes with Offprint. */
    public FindContent() {
        this(ContentModel.shared());
    }

    /** With other scores, for training and measuring. */
    public FindContent(Scores scores) {
        this.scores = scores;
    }

    /**
     * What is known of a page before its content is looked for.
     *
     * @param product whether the page says in data that it is about one product
     */
    public record Source(Document doc, String url, boolean product) {}

    /** The blocks that are not in the content are in the ledger afterwards. */
    public Found find(Document doc, String url, Ledger ledger) {
        return find(Skeleton.of(doc.body()), new Source(doc, url, false), ledger);
    }

    /**
     * The same for a document that was read already.
     *
     * @param page the document's body, told of what was removed since
     */
    public Found find(Skeleton page, Source source, Ledger ledger) {
        PageScan scan = ScanPage.scan(page, title(source.doc()));
        float[] types = scores.types(scan, source.doc(), source.url(), source.product());
        PageType type = PageType.values()[likeliest(types)];
        if (scan.blocks() == 0) {
            return new Found(new Element("div"), type, 0);
        }
        float[] probabilities = scores.blocks(scan, types);
        if (type == PageType.PRODUCT) {
            lower(probabilities);
        }
        ChooseBlocks choice = ChooseBlocks.of(scan, probabilities);
        FillGaps.apply(scan, choice.kept(), probabilities);
        if (type == PageType.PRODUCT) {
            KeepSpecification.apply(scan, choice.kept(), probabilities);
        }
        if (type == PageType.FORUM) {
            KeepPosts.apply(scan, choice.kept());
        }
        // documentation says the same of many things by nature
        boolean[] repeats = type == PageType.DOCUMENTATION
                ? new boolean[probabilities.length]
                : DropRepeats.apply(scan, choice.kept());
        boolean[] kept = KeepTogether.apply(scan, choice.kept());
        KeepEndings.apply(scan, kept, probabilities, repeats);
        // what marks in a shop or on a front page lead to is small print
        if (type == PageType.ARTICLE || type == PageType.DOCUMENTATION) {
            KeepNotes.apply(scan, kept, source.url());
        }
        keepWanted(scan, kept, ledger);
        Element content = CutBlocks.apply(scan, kept, new CutBlocks.Why(probabilities, repeats), ledger);
        return content == null ? new Found(new Element("div"), type, 0) : new Found(content, type, choice.expected());
    }

    private static void lower(float[] probabilities) {
        for (int b = 0; b < probabilities.length; b++) {
            float odds = ODDS_IN_A_SHOP * probabilities[b];
            probabilities[b] = odds / (odds + 1 - probabilities[b]);
        }
    }

    /** As jsoup finds it, without its detour by a selector. */
    private static String title(Document doc) {
        for (Node node : doc.head().childNodes()) {
            if (node instanceof Element e && e.normalName().equals("title")) {
                return e.text();
            }
        }
        return "";
    }

    /** What the owner keeps is part of the article, also outside of what would have been its element. */
    private static void keepWanted(PageScan scan, boolean[] kept, Ledger ledger) {
        for (int e = 0; ledger.keepsAny() && e < scan.elements(); e++) {
            if (scan.firstBlock(e) < scan.endBlock(e) && ledger.wants(scan.element(e))) {
                ledger.keep(scan.element(e));
                Arrays.fill(kept, scan.firstBlock(e), scan.endBlock(e), true);
            }
        }
    }

    private static int likeliest(float[] types) {
        int best = 0;
        for (int i = 1; i < types.length; i++) {
            best = types[i] > types[best] ? i : best;
        }
        return best;
    }
}
