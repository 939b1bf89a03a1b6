package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the blocks that were not chosen out of the smallest element that holds all that were, or the article element
 * just around it. */
final class CutBlocks {

    private static final String STEP = "content";
    private static final float WIDER = 2;

    private final PageScan scan;
    private final boolean[] kept;
    private final Why why;
    private final int[] keptBefore;
    private final Ledger ledger;

    /**
     * Why blocks were not chosen.
     *
     * @param scores how likely each is
     * @param repeats whether it says what another one says
     */
    record Why(float[] scores, boolean[] repeats) {}

    private CutBlocks(PageScan scan, boolean[] kept, Why why, Ledger ledger) {
        this.scan = scan;
        this.kept = kept;
        this.why = why;
        this.ledger = ledger;
        keptBefore = new int[kept.length + 1];
        for (int b = 0; b < kept.length; b++) {
            keptBefore[b + 1] = keptBefore[b] + (kept[b] ? 1 : 0);
        }
    }

    /** The element that is left, or null when no block was chosen. */
    static Element apply(PageScan scan, boolean[] kept, Why why, Ledger ledger) {
        CutBlocks cut = new CutBlocks(scan, kept, why, ledger);
        if (cut.keptBefore[kept.length] == 0) {
            cut.everything();
            return null;
        }
        int root = 0;
        for (int e = 1; e < scan.elements(); e++) {
            if (scan.parent(e) == root && cut.keptIn(e) == cut.keptBefore[kept.length]) {
                root = e;
            }
        }
        root = cut.widened(root);
        Element content = scan.element(root);
        List<Runnable> cuts = new ArrayList<>();
        cut.elements(root, cuts);
        cut.runs(root, cuts);
        cut.around(root, cuts);
        cuts.forEach(Runnable::run);
        return content;
    }

    /** What is on a page without an article is written down all the same: its owner may know better. */
    private void everything() {
        List<Runnable> cuts = new ArrayList<>();
        int root = 0;
        for (int e = 1; e < scan.elements(); e++) {
            if (scan.parent(e) == root && scan.firstBlock(e) == 0 && scan.endBlock(e) == kept.length) {
                root = e;
            }
        }
        for (int e = root + 1; e < scan.end(root); e = scan.end(e)) {
            cuts.add(removal(e));
        }
        cuts.forEach(Runnable::run);
    }

    /** An article element a little larger is the better whole: what is cut in it can be explained and undone. */
    private int widened(int root) {
        float limit = WIDER * scan.wordsWithin(root);
        for (int e = scan.parent(root); e >= 0 && scan.wordsWithin(e) <= limit; e = scan.parent(e)) {
            if (scan.name(e).equals("article") || scan.name(e).equals("main")) {
                return e;
            }
        }
        return root;
    }

    /** What stands around the content is left behind, and written down like what is cut in it. */
    private void around(int root, List<Runnable> cuts) {
        int inner = root;
        for (int outer = scan.parent(root); outer >= 0; outer = scan.parent(outer)) {
            for (int e = outer + 1; e < scan.end(outer); e = scan.end(e)) {
                if (e != inner && scan.firstBlock(e) < scan.endBlock(e)) {
                    cuts.add(removal(e));
                }
            }
            inner = outer;
        }
    }

    private int keptIn(int e) {
        return keptBefore[scan.endBlock(e)] - keptBefore[scan.firstBlock(e)];
    }

    /** The outermost elements that hold none of the chosen blocks. */
    private void elements(int root, List<Runnable> cuts) {
        int e = root + 1;
        while (e < scan.end(root)) {
            int from = scan.firstBlock(e);
            int to = scan.endBlock(e);
            boolean goes = keptIn(e) == 0 && (from < to ? !isPartOfRun(e) : isLost(from, root));
            if (goes) {
                cuts.add(removal(e));
            }
            e = goes ? scan.end(e) : e + 1;
        }
    }

    /** An inline element in the midst of a run of text: the run is cut as a whole. */
    private boolean isPartOfRun(int e) {
        int first = scan.firstBlock(e);
        return scan.endBlock(e) == first + 1 && !scan.isWithin(scan.anchorIndex(first), e);
    }

    /** An element without text stays when a chosen block is next to it. */
    private boolean isLost(int block, int root) {
        boolean before = block > scan.firstBlock(root) && kept[block - 1];
        boolean after = block < scan.endBlock(root) && kept[block];
        return !before && !after;
    }

    private void runs(int root, List<Runnable> cuts) {
        for (int b = scan.firstBlock(root); b < scan.endBlock(root); b++) {
            int anchor = scan.anchorIndex(b);
            if (!kept[b] && keptIn(anchor) > 0) {
                int block = b;
                boolean shared = isShared(b, anchor);
                cuts.add(() -> cutRun(block, scan.element(anchor), shared));
            }
        }
    }

    /** Whether an element in the run holds chosen blocks as well. */
    private boolean isShared(int block, int anchor) {
        for (int e = anchor + 1; e < scan.end(anchor) && scan.firstBlock(e) <= block; e = scan.end(e)) {
            if (scan.endBlock(e) > block && keptIn(e) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Text that stands bare beside chosen blocks is wrapped, so that it can be restored as one removal. */
    private void cutRun(int block, Element anchor, boolean shared) {
        List<TextNode> texts = List.copyOf(scan.texts(block));
        Element wrapper = new Element("span");
        Node first = within(anchor, texts.get(0));
        Node last = within(anchor, texts.get(texts.size() - 1));
        if (first == null || last == null) {
            return;
        }
        if (shared) {
            texts.get(0).before(wrapper);
            texts.forEach(wrapper::appendChild);
        } else {
            first.before(wrapper);
            Node next = first;
            while (next != null) {
                Node after = next == last ? null : next.nextSibling();
                wrapper.appendChild(next);
                next = after;
            }
        }
        remove(wrapper, block, block + 1);
    }

    /** The child of an element that a text is or stands in; null when the text is gone. */
    private static Node within(Element anchor, TextNode text) {
        Node child = text;
        while (child != null && child.parent() != anchor) {
            child = child.parent();
        }
        return child;
    }

    private Runnable removal(int e) {
        return () -> remove(scan.element(e), scan.firstBlock(e), scan.endBlock(e));
    }

    private void remove(Element element, int from, int to) {
        if (from < to || Walk.hasText(element)) {
            write(element, from, to);
        } else if (!ledger.keeps(element)) {
            element.remove();
        }
    }

    private void write(Element element, int from, int to) {
        if (isRepeated(from, to)) {
            ledger.remove(element, STEP, Kind.BOILERPLATE, "said before");
        } else {
            ledger.removeUnlikely(element, STEP, ChooseBlocks.likelihood(scan, why.scores, from, to));
        }
    }

    /** Whether most of the words are in the content all the same. */
    private boolean isRepeated(int from, int to) {
        float words = 0;
        float repeated = 0;
        for (int b = from; b < to; b++) {
            words += scan.words(b);
            repeated += why.repeats[b] ? scan.words(b) : 0;
        }
        return 2 * repeated > words;
    }
}
