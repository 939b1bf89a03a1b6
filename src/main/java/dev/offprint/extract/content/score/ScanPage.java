package dev.offprint.extract.content.score;

import dev.offprint.extract.skeleton.Skeleton;
import dev.offprint.extract.skeleton.Visitor;
import org.jsoup.nodes.Document;

/** Writes down the elements and blocks of a page in one pass. */
public final class ScanPage implements Visitor {

    /** The white space of HTML, a bit for each: a text of nothing else begins no block. */
    private static final long BLANKS = 1L << ' ' | 1L << '\t' | 1L << '\n' | 1L << '\f' | 1L << '\r';

    private final Skeleton page;
    private final PageScan scan;
    private final BlockText text;
    private final int[] totals = new int[PageScan.TOTALS];
    private int current = -1;
    private int open = -1;
    private int lastHeading = -1;

    private ScanPage(Skeleton page, String title) {
        this.page = page;
        scan = new PageScan(page);
        IntSet words = new IntSet(BlockText.TOKEN_WORDS);
        BlockText reader = new BlockText(words);
        reader.begin();
        reader.read(title.toCharArray(), 0, title.length(), false);
        reader.endWord();
        for (int i = 0; i < reader.keptWords(); i++) {
            words.add(reader.words[i]);
        }
        text = new BlockText(words);
    }

    /** Reads the body of the document, which is not changed. */
    public static PageScan scan(Document document) {
        return scan(Skeleton.of(document.body()), document.title());
    }

    /**
     * Reads what is left of a page.
     *
     * @param title what the page calls itself
     */
    public static PageScan scan(Skeleton page, String title) {
        ScanPage walk = new ScanPage(page, title);
        page.walk(walk);
        walk.scan.blocks.sumUp();
        return walk.scan;
    }

    @Override
    public boolean open(int i) {
        if (page.isGone(i)) {
            return false;
        }
        Tag tag = scan.tags[page.tag(i)];
        if (tag.block) {
            close();
        }
        if (tag.skipped) {
            count(tag);
            return false;
        }
        enter(i, tag);
        return true;
    }

    @Override
    public void close(int i) {
        if (scan.tags[page.tag(i)].block) {
            close();
        }
        scan.end[current] = scan.elements;
        scan.endBlock[current] = scan.blocks.size;
        current = scan.parent[current];
        if (current < 0) {
            System.arraycopy(totals, 0, scan.before, scan.elements * PageScan.TOTALS, PageScan.TOTALS);
        }
    }

    private void enter(int i, Tag tag) {
        int e = scan.elements++;
        scan.number[e] = i;
        scan.tag[e] = page.tag(i);
        scan.tagged[page.tag(i)]++;
        scan.parent[e] = current;
        System.arraycopy(totals, 0, scan.before, e * PageScan.TOTALS, PageScan.TOTALS);
        scan.set[e] = scan.sets.of(i);
        scan.depth[e] = current < 0 ? 0 : scan.depth[current] + 1;
        scan.flags[e] = tag.flag | (current < 0 ? 0 : scan.flags[current]);
        scan.listDepth[e] = (tag.flag == Tag.LIST ? 1 : 0) + (current < 0 ? 0 : scan.listDepth[current]);
        // an inline element in the midst of a block belongs to it
        scan.firstBlock[e] = open >= 0 ? open : scan.blocks.size;
        count(tag);
        current = e;
        if (open >= 0 && page.tagName(page.tag(i)).equals("br")) {
            text.endWord();
        }
    }

    private void count(Tag tag) {
        if (tag.total >= 0) {
            totals[tag.total]++;
        }
    }

    @Override
    public void text(int i) {
        char[] characters = page.characters();
        int from = page.from(i);
        int to = page.to(i);
        boolean link = (scan.flags[current] & Tag.LINK) != 0;
        if (open < 0) {
            if (isBlank(characters, from, to)) {
                return;
            }
            begin();
        } else {
            scan.blocks.anchor[open] = common(scan.blocks.anchor[open], current);
        }
        scan.blocks.texts.add(page.text(i));
        text.read(characters, from, to, link);
    }

    private static boolean isBlank(char[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] <= ' ' && (BLANKS >>> text[i] & 1) != 0) {
            i++;
        }
        return i == to;
    }

    private void begin() {
        open = scan.blocks.begin(current);
        text.begin();
    }

    private int common(int a, int b) {
        while (a != b) {
            if (scan.depth[a] >= scan.depth[b]) {
                a = scan.parent[a];
            } else {
                b = scan.parent[b];
            }
        }
        return a;
    }

    private void close() {
        if (open < 0) {
            return;
        }
        scan.blocks.end(text, lastHeading);
        if ((scan.flags[scan.blocks.anchor[open]] & Tag.HEADING) != 0) {
            lastHeading = open;
        }
        open = -1;
    }
}
