package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

import dev.offprint.extract.content.score.tree.Rows;

/** What the first model sees of each block: its text, its place, its surroundings, the vocabulary of its elements. */
final class BlockFeatures implements Rows {

    /** How many features of a page there are beside its types. */
    private static final int PAGE = 7;

    /** How many features a block has. */
    static final int WIDTH = 135;
    /** How many of them are its own; the others all blocks of a page have in common. */
    static final int OWN = WIDTH - PAGE - TypeFeatures.TYPES;

    private final PageScan scan;
    private final ElementFacts facts;
    private final BlockVocabulary vocabulary;
    private Row row;
    private final LongCounts texts;
    private final LongCounts paths;
    /** For each place of a path the words of its blocks. */
    private final float[] pathWords;

    private final Landmarks landmarks;
    private final Neighbours neighbours;
    private final Ancestors ancestors;
    private final float words;
    /** What all blocks of the page share. */
    private final Row ofPage = new Row(new float[PAGE + TypeFeatures.TYPES]);

    private BlockFeatures(PageScan scan, ElementFacts facts, TokenTable table, float[] types) {
        this.scan = scan;
        this.facts = facts;
        vocabulary = new BlockVocabulary(scan, facts, table);
        texts = new LongCounts(scan.blocks.size);
        paths = new LongCounts(scan.blocks.size);
        pathWords = new float[paths.places()];
        landmarks = new Landmarks(scan);
        neighbours = new Neighbours(scan, facts);
        ancestors = new Ancestors(scan, facts);
        words = scan.sum(0, scan.blocks.size, WORDS);
        for (int b = 0; b < scan.blocks.size; b++) {
            texts.add(scan.blocks.hash[b]);
            pathWords[paths.add(facts.pathKey[scan.blocks.anchor[b]])] += scan.figure(b, WORDS);
        }
        page(types);
    }

    static BlockFeatures of(PageScan scan, TokenTable table, float[] types) {
        return new BlockFeatures(scan, new ElementFacts(scan, table), table, types);
    }

    @Override
    public void read(int from, int to, float[] into) {
        row = new Row(into);
        for (int b = from; b < to; b++) {
            block(b);
        }
    }

    @Override
    public float[] common() {
        return ofPage.values;
    }

    private void block(int b) {
        int from = row.at();
        text(b);
        vocabulary.describe(b, row);
        position(b);
        neighbours.describe(b, row);
        likes(b);
        ancestors.describe(b, row);
        if (row.at() != from + OWN) {
            throw new IllegalStateException(row.at() - from + " features");
        }
    }

    private void text(int b) {
        float w = scan.figure(b, WORDS);
        row.add(w);
        row.share(scan.figure(b, LINK_WORDS), w);
        for (int figure = STOPS; figure <= SHORT_WORDS; figure++) {
            row.share(scan.figure(b, figure), w);
        }
        row.add(scan.figure(b, YEARS));
        row.add(edge(scan.blocks.first[b]));
        row.add(edge(scan.blocks.last[b]));
        row.addBits(scan.flags[scan.blocks.anchor[b]], Tag.FLAGS);
        row.add(scan.depth[scan.blocks.anchor[b]]);
        row.add(scan.listDepth[scan.blocks.anchor[b]]);
        row.add(texts.of(scan.blocks.hash[b]));
    }

    private static int edge(char c) {
        if (c == '.' || c == '。' || c == '…') {
            return 4;
        }
        return Character.isUpperCase(c)
                ? 3
                : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 1 : c == ':' ? 5 : c == '?' || c == '!' ? 6 : 0;
    }

    /** 1 to 6 for a heading, 0 for others. */
    private static int level(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6' ? tag.charAt(1) - '0' : 0;
    }

    private void position(int b) {
        float beforeIt = scan.sum(0, b, WORDS);
        row.share(b, scan.blocks.size);
        row.share(beforeIt, words);
        row.log(beforeIt);
        row.add(b);
        landmarks.describe(b, row);
        int h = scan.blocks.heading[b];
        row.add(h < 0 ? 999 : b - h);
        row.add(h < 0 ? -1 : level(scan.name(scan.blocks.anchor[h])));
        row.add(h < 0 ? -1 : scan.sum(h, b, WORDS));
    }

    /** How many others have the same place in the page. */
    private void likes(int b) {
        int e = scan.blocks.anchor[b];
        row.add(facts.twins[e]);
        int path = paths.find(facts.pathKey[e]);
        row.add(paths.at(path));
        row.share(pathWords[path], paths.at(path));
    }

    private void page(float[] types) {
        ofPage.add(scan.blocks.size);
        ofPage.add(words);
        ofPage.share(scan.sum(0, scan.blocks.size, LINK_WORDS), words);
        ofPage.share(scan.sum(0, scan.blocks.size, PROSE), words);
        ofPage.add(scan.elementsWithin(0, PageScan.PARAGRAPHS));
        ofPage.add(scan.elementsWithin(0, PageScan.HEADINGS));
        ofPage.add(scan.elementsWithin(0, PageScan.TIMES));
        for (float type : types) {
            ofPage.add(type);
        }
    }
}
