package dev.offprint.bench;

import dev.offprint.extract.content.PageType;
import dev.offprint.extract.content.score.HeadTokens;
import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.TypeFeatures;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A scanned page with what the truth says of its blocks.
 *
 * @param product whether the page says in data that it is about one product
 * @param words for each block its words as the benchmark counts them
 * @param share for each block which share of its words the truth has
 */
record LabelledPage(
        BenchPage page,
        PageScan scan,
        int[] elementTokens,
        int[] headTokens,
        boolean product,
        int[][] words,
        int[] truth,
        float[] share) {

    /** From this share on a block belongs to the article. */
    static final float ENOUGH = 0.6f;

    static LabelledPage of(BenchPage page, PageScan scan, Document doc, boolean product) {
        int[][] words = new int[scan.blocks()][];
        for (int b = 0; b < words.length; b++) {
            words[b] = BagOfWords.words(text(scan, b));
        }
        int[] truth = BagOfWords.words(page.truth());
        int[] all = Arrays.stream(words).flatMapToInt(Arrays::stream).toArray();
        boolean[] found = AlignWords.of(all, truth);
        float[] share = new float[words.length];
        for (int b = 0, at = 0; b < words.length; b++) {
            for (int i = 0; i < words[b].length; i++) {
                share[b] += found[at++] ? 1f / words[b].length : 0;
            }
        }
        return new LabelledPage(
                page,
                scan,
                TypeFeatures.elementTokens(scan),
                HeadTokens.of(doc, page.url()),
                product,
                words,
                truth,
                share);
    }

    private static String text(PageScan scan, int block) {
        StringBuilder text = new StringBuilder();
        for (TextNode leaf : scan.texts(block)) {
            if (leaf.previousSibling() instanceof Element before
                    && before.normalName().equals("br")) {
                text.append(' ');
            }
            text.append(leaf.getWholeText());
        }
        return text.toString();
    }

    /** The ordinal of the page's type. */
    int type() {
        return PageType.valueOf(page.type().toUpperCase(Locale.ROOT)).ordinal();
    }

    boolean label(int block) {
        return share[block] >= ENOUGH;
    }

    float[] labels() {
        float[] labels = new float[words.length];
        for (int b = 0; b < labels.length; b++) {
            labels[b] = label(b) ? 1 : 0;
        }
        return labels;
    }

    /** What a block counts for in training: its share of the page's words, scaled to the usual number of blocks. */
    float[] weights() {
        float[] weights = new float[words.length];
        float sum = 0;
        for (int[] block : words) {
            sum += block.length + 1;
        }
        for (int b = 0; b < weights.length; b++) {
            weights[b] = 300 * (words[b].length + 1) / sum;
        }
        return weights;
    }

    /** Precision, recall and F1 of these blocks. */
    double[] f1(boolean[] kept) {
        int size = 0;
        for (int b = 0; b < words.length; b++) {
            size += kept[b] ? words[b].length : 0;
        }
        int[] predicted = new int[size];
        for (int b = 0, at = 0; b < words.length; b++) {
            if (kept[b]) {
                System.arraycopy(words[b], 0, predicted, at, words[b].length);
                at += words[b].length;
            }
        }
        return BagOfWords.f1(predicted, truth);
    }
}
