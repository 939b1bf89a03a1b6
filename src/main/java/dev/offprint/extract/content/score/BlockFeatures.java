package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

/** What the first model sees of each block: its text, its place, its surroundings, the vocabulary of its elements. */
final class BlockFeatures implements Trees.Rows {

    /** How many features a block has. */
    static final int WIDTH = 207;

    private static final int UP = 4;

    private final PageScan scan;
    private final ElementFacts facts;
    private final BlockVocabulary vocabulary;
    private final float[] types;
    private Row row;
    private final LongCounts texts;
    private final LongCounts paths;
    private final Landmarks landmarks;
    private final float words;

    private BlockFeatures(PageScan scan, ElementFacts facts, TokenTable table, float[] types) {
        this.scan = scan;
        this.facts = facts;
        vocabulary = new BlockVocabulary(scan, facts, table);
        this.types = types;
        texts = new LongCounts(scan.blocks);
        paths = new LongCounts(scan.blocks);
        landmarks = new Landmarks(scan);
        words = scan.sum(0, scan.blocks, WORDS);
        for (int b = 0; b < scan.blocks; b++) {
            texts.add(scan.hash[b]);
            paths.add(facts.pathKey[scan.anchor[b]], scan.figure(b, WORDS));
        }
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

    private void block(int b) {
        int from = row.at();
        text(b);
        vocabulary.describe(b, row);
        position(b);
        neighbours(b);
        ancestors(b);
        page();
        if (row.at() != from + WIDTH) {
            throw new IllegalStateException(row.at() - from + " features");
        }
    }

    private void text(int b) {
        float w = scan.figure(b, WORDS);
        float chars = scan.figure(b, CHARS);
        row.add(w);
        row.share(scan.figure(b, LINK_WORDS), w);
        row.share(chars, w);
        for (int f = COMMAS; f < COUNT - 1; f++) {
            if (f == DIGITS) {
                row.share(scan.figure(b, f), chars);
            } else if (f == LINKS || f == BREAKS || f == IMAGES || f == COPYRIGHTS || f == YEARS || f == MONEY) {
                row.add(scan.figure(b, f));
            } else {
                row.share(scan.figure(b, f), w);
            }
        }
        row.add(edge(scan.first[b]));
        row.add(edge(scan.last[b]));
        int flags = scan.flags[scan.anchor[b]];
        for (int i = 0; i < Tag.FLAGS; i++) {
            row.add((flags >> i & 1) != 0);
        }
        row.add(level(scan.name[scan.anchor[b]]));
        row.add(scan.depth[scan.anchor[b]]);
        row.add(scan.listDepth[scan.anchor[b]]);
        row.add(texts.of(scan.hash[b]));
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
        row.share(b, scan.blocks);
        row.share(beforeIt, words);
        row.log(beforeIt);
        row.log(words - beforeIt - scan.figure(b, WORDS));
        row.add(b);
        landmarks.describe(b, row);
        int h = scan.heading[b];
        row.add(h < 0 ? 999 : b - h);
        row.add(h < 0 ? -1 : level(scan.name[scan.anchor[h]]));
        row.add(h < 0 ? -1 : scan.sum(h, b, WORDS));
    }

    private void neighbours(int b) {
        for (int step = -3; step <= 3; step++) {
            int other = b + step;
            if (step == 0) {
                continue;
            }
            boolean inside = other >= 0 && other < scan.blocks;
            float w = inside ? scan.figure(other, WORDS) : -1;
            row.add(w);
            row.add(inside && w > 0 ? scan.figure(other, LINK_WORDS) / w : -1);
            if (Math.abs(step) <= 2) {
                int e = inside ? scan.anchor[other] : -1;
                row.share(inside ? facts.scores[facts.at(e)] : 0, inside ? facts.scores[facts.at(e) + 9] : 0);
                row.add(inside && e == scan.anchor[b] || inside && scan.parent[e] == scan.parent[scan.anchor[b]]);
                row.add(inside ? facts.path[e * 4] / Math.max(1, facts.path[e * 4 + 3]) : 0);
            }
        }
        window(Math.max(0, b - 5), b);
        window(b + 1, Math.min(scan.blocks, b + 6));
        window(Math.max(0, b - 15), b);
        window(b + 1, Math.min(scan.blocks, b + 16));
    }

    private void window(int from, int to) {
        float w = to > from ? scan.sum(from, to, WORDS) : 0;
        row.add(w);
        row.share(to > from ? scan.sum(from, to, LINK_WORDS) : 0, w);
        row.share(to > from ? scan.sum(from, to, PROSE) : 0, w);
    }

    /** The ancestors that hold more than the one below: wrappers around a single block say nothing new. */
    private void ancestors(int b) {
        int e = scan.anchor[b];
        row.add(facts.twins[e]);
        long path = facts.pathKey[e];
        row.add(paths.of(path));
        row.share(paths.sum(path), paths.of(path));
        int range = scan.endBlock[e] - scan.firstBlock[e];
        for (int i = 0; i < UP; i++) {
            int child = e;
            while (e >= 0 && scan.endBlock[e] - scan.firstBlock[e] <= range) {
                child = e;
                e = scan.parent[e];
            }
            e = e < 0 ? 0 : e;
            range = scan.endBlock[e] - scan.firstBlock[e];
            ancestor(b, e, child, range);
        }
    }

    private void ancestor(int b, int e, int child, int range) {
        float w = scan.within(e, WORDS);
        row.add(w);
        row.share(scan.within(e, LINK_WORDS), w);
        row.share(scan.within(e, PROSE), w);
        row.share(w, words);
        row.share(w, range);
        row.share(b - scan.firstBlock[e], range);
        row.add(facts.twins[child]);
        row.add(scan.elementsWithin(e, PageScan.IMAGES));
        row.add(scan.elementsWithin(e, PageScan.HEADINGS));
        row.share(scan.elementsWithin(e, PageScan.LIST_ITEMS), range);
        row.share(scan.elementsWithin(e, PageScan.PARAGRAPHS), range);
        row.add(scan.elementsWithin(e, PageScan.INPUTS) + scan.elementsWithin(e, PageScan.BUTTONS));
        row.share(scan.within(e, DIGITS), w);
        row.share(scan.within(e, STOPS) + scan.within(e, COMMAS), w);
    }

    private void page() {
        row.add(scan.blocks);
        row.add(words);
        row.share(scan.sum(0, scan.blocks, LINK_WORDS), words);
        row.share(scan.sum(0, scan.blocks, PROSE), words);
        row.add(scan.elementsWithin(0, PageScan.PARAGRAPHS));
        row.add(scan.elementsWithin(0, PageScan.HEADINGS));
        row.add(scan.elementsWithin(0, PageScan.TIMES));
        for (float type : types) {
            row.add(type);
        }
    }
}
