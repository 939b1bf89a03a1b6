package dev.offprint.extract.content.score;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page as arrays: its elements in document order, and its blocks, which are the runs of text between two line
 * breaks of block elements. An element's subtree is the range from itself to {@link #end}, its blocks are the range
 * from {@link #firstBlock} to {@link #endBlock}; sums over subtrees are differences of running totals.
 */
public final class PageScan {

    int elements;
    final TokenSets sets;
    private Skeleton page;
    /** For each tag of the skeleton its name, what is to be known of it, and how many elements there are of it. */
    private final String[] names;

    final Tag[] tags;
    final int[] tagged;
    /** The number of each element in the skeleton that the scan was made of. */
    final int[] number;

    /** The number of each element's tag there. */
    final int[] tag;

    /** The set of tokens of each element. */
    final int[] set;

    final int[] parent;
    final int[] end;
    final int[] depth;
    final int[] flags;
    final int[] firstBlock;
    final int[] endBlock;
    final int[] listDepth;
    /** Running totals before each element, {@link #TOTALS} of them. */
    final int[] before;

    static final int IMAGES = 0;
    static final int INPUTS = 1;
    static final int LINKS = 2;
    static final int PARAGRAPHS = 3;
    static final int HEADINGS = 4;
    static final int LIST_ITEMS = 5;
    static final int BUTTONS = 6;
    static final int TIMES = 7;
    static final int TOTALS = 8;

    final Blocks blocks = new Blocks();

    PageScan(Skeleton page) {
        this.page = page;
        sets = new TokenSets(page);
        names = new String[page.tags()];
        tags = new Tag[names.length];
        for (int number = 0; number < tags.length; number++) {
            names[number] = page.tagName(number);
            tags[number] = Tag.of(names[number]);
        }
        int most = page.size();
        tag = new int[most];
        number = new int[most];
        set = new int[most];
        parent = new int[most];
        tagged = new int[names.length];
        end = new int[most];
        depth = new int[most];
        flags = new int[most];
        firstBlock = new int[most];
        endBlock = new int[most];
        listDepth = new int[most];
        before = new int[(most + 1) * TOTALS];
    }

    /** A figure of one block. */
    float figure(int block, int figure) {
        return blocks.figure(block, figure);
    }

    /** A figure summed over a range of blocks. */
    float sum(int from, int to, int figure) {
        return blocks.sum(from, to, figure);
    }

    /** A figure summed over the subtree of an element. */
    float within(int element, int figure) {
        return sum(firstBlock[element], endBlock[element], figure);
    }

    /** How many elements of a sort are in the subtree of an element, itself included. */
    int elementsWithin(int element, int sort) {
        return before[end[element] * TOTALS + sort] - before[element * TOTALS + sort];
    }

    /** How many elements have this name. */
    int named(String name) {
        int count = 0;
        for (int tag = 0; tag < tagged.length; tag++) {
            count += names[tag].equals(name) ? tagged[tag] : 0;
        }
        return count;
    }

    public int elements() {
        return elements;
    }

    public Element element(int index) {
        return page.element(number[index]);
    }

    /** What the scan was made of. */
    public Skeleton page() {
        return page;
    }

    /** The number that an element has in {@link #page}. */
    public int number(int element) {
        return number[element];
    }

    /** The tag's name, lower case. */
    public String name(int element) {
        return names[tag[element]];
    }

    /** How many pictures are in the subtree of an element. */
    public int images(int element) {
        return elementsWithin(element, IMAGES);
    }

    /** The words in the subtree of an element. */
    public float wordsWithin(int element) {
        return within(element, BlockText.WORDS);
    }

    /** The index of the element above, -1 for the root. */
    public int parent(int element) {
        return parent[element];
    }

    /** The index after the last element of the subtree. */
    public int end(int element) {
        return end[element];
    }

    public int firstBlock(int element) {
        return firstBlock[element];
    }

    public int endBlock(int element) {
        return endBlock[element];
    }

    /** Whether an element is another or inside of it. */
    public boolean isWithin(int element, int outer) {
        return element >= outer && element < end[outer];
    }

    public int blocks() {
        return blocks.size;
    }

    /** The words of a block, half of one for each character of scripts without spaces. */
    public float words(int block) {
        return figure(block, BlockText.WORDS);
    }

    /** Equal for elements of the same tag and class attribute. */
    public long place(int element) {
        return (long) page.tag(number[element]) << Integer.SIZE | page.classes(number[element]);
    }

    /** Equal for blocks of the same words. */
    public long textKey(int block) {
        return blocks.hash[block];
    }

    /** The deepest element that holds all of a block. */
    public int anchorIndex(int block) {
        return blocks.anchor[block];
    }

    /** The tokens that stand in a place for a block, as {@link TokenTable} has them; with repeats. */
    public void tokens(int block, int place, java.util.function.IntConsumer sink) {
        if (place == TokenTable.HEADING || place == TokenTable.WORD) {
            int from = place == TokenTable.WORD ? block : blocks.heading[block];
            boolean has = from >= 0 && (place == TokenTable.HEADING || words(block) <= BlockText.TOKEN_WORDS);
            for (int i = has ? blocks.firstWord[from] : 0; has && i < blocks.firstWord[from + 1]; i++) {
                sink.accept(blocks.words[i]);
            }
            return;
        }
        int e = blocks.anchor[block];
        for (int up = 0; e >= 0; up++, e = parent[e]) {
            if (place == (up == 0 ? TokenTable.OWN : up <= 3 ? TokenTable.NEAR : TokenTable.FAR)) {
                for (int number : sets.tokens(set[e])) {
                    sink.accept(sets.numbers().token(number));
                }
            }
        }
    }

    /** Lets go of the page itself; the figures stay, but what stands in the page can no longer be asked for. */
    public void forget() {
        page = null;
        blocks.texts.clear();
    }

    /** The block's text nodes. */
    public List<TextNode> texts(int block) {
        return blocks.texts.subList(blocks.firstText[block], blocks.firstText[block + 1]);
    }
}
