package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.PROSE;
import static dev.offprint.extract.content.score.BlockText.WORDS;

import java.util.Arrays;

/** The places of a page that others are seen from: its main heading, its articles, the subtree with most of its text. */
final class Landmarks {

    private static final float[] SHARES = {0.5f, 0.5f, 0.8f};
    private static final int[] FIGURES = {WORDS, PROSE, PROSE};

    private final PageScan scan;
    private final int mainHeading;
    private final int articles;
    private final int[] subtree = new int[SHARES.length];
    /** The share of the page's words in each. */
    private final float[] share = new float[SHARES.length];
    /** For each subtree and block how many levels up from the subtree an element lies that holds the block too. */
    private final int[][] up = new int[SHARES.length][];

    Landmarks(PageScan scan) {
        this.scan = scan;
        mainHeading = mainHeading();
        articles = scan.named("article");
        for (int i = 0; i < SHARES.length; i++) {
            subtree[i] = heaviest(SHARES[i], FIGURES[i]);
            new Row(share, i).share(scan.within(subtree[i], WORDS), scan.within(0, WORDS));
            up[i] = levels(subtree[i]);
        }
    }

    /** The first block of the first main heading that has one, or -1. */
    private int mainHeading() {
        int left = scan.named("h1");
        for (int e = 0; left > 0; e++) {
            if (scan.name(e).equals("h1")) {
                if (scan.endBlock[e] > scan.firstBlock[e]) {
                    return scan.firstBlock[e];
                }
                left--;
            }
        }
        return -1;
    }

    /** The deepest element that holds at least this share of the page's sum of a figure. */
    private int heaviest(float share, int figure) {
        float wanted = share * scan.within(0, figure);
        int best = 0;
        for (int e = wanted > 0 ? 1 : scan.elements; e < scan.elements; e++) {
            if (scan.parent[e] == best && scan.within(e, figure) >= wanted) {
                best = e;
            }
        }
        return best;
    }

    void describe(int b, Row row) {
        row.add(mainHeading < 0 ? -999 : b - mainHeading);
        row.add(
                mainHeading < 0
                        ? 0
                        : mainHeading <= b ? scan.sum(mainHeading, b, WORDS) : -scan.sum(b, mainHeading, WORDS));
        row.add(articles);
        for (int i = 0; i < subtree.length; i++) {
            int s = subtree[i];
            boolean inside = b >= scan.firstBlock[s] && b < scan.endBlock[s];
            row.add(inside ? 0 : b < scan.firstBlock[s] ? b - scan.firstBlock[s] : b - scan.endBlock[s] + 1);
            row.add(share[i]);
            row.add(inside ? scan.depth[scan.blocks.anchor[b]] - scan.depth[s] : -up[i][b]);
        }
    }

    private int[] levels(int s) {
        int[] levels = new int[scan.blocks.size];
        int from = scan.firstBlock[s];
        int to = scan.endBlock[s];
        int level = 0;
        for (int e = scan.parent[s]; e >= 0; e = scan.parent[e]) {
            level++;
            Arrays.fill(levels, scan.firstBlock[e], from, level);
            Arrays.fill(levels, to, scan.endBlock[e], level);
            from = scan.firstBlock[e];
            to = scan.endBlock[e];
        }
        return levels;
    }
}
