package dev.offprint.extract.thin;

/** Elements whose tags mean something for how the markup behind them is read. */
final class Elements {

    /** Text up to their end tag, whatever it looks like. */
    static final int RAW = 1;

    static final int STYLE = 2;
    static final int SCRIPT = 3;
    /** Nothing behind it is markup, or not as usual. */
    static final int LAST = 4;

    static final int SVG = 5;
    static final int MATH = 6;
    /** In these the parser may ignore tags that elsewhere begin raw text. */
    static final int SELECT = 7;

    static final int NOSCRIPT = 8;
    static final int TEMPLATE = 9;
    /** What a drawing consists of, without any text. */
    static final int SHAPE = 10;
    /** Other elements that stay inside of a drawing or formula, where anything else may end it. */
    static final int FOREIGN = 11;
    /** Raw text, and only said of a page; so are those. */
    static final int TITLE = 12;

    static final int META = 13;
    static final int HEAD = 14;
    static final int HTML = 15;
    /** White space counts. */
    static final int PRE = 16;
    /** Formatting outside is not ended inside. */
    static final int BARRIER = 17;
    /** No blocks for all, but formatting that overlaps with them is taken apart in the same way. */
    static final int SPECIAL = 18;
    /** From here on formatting, each its own: the parser keeps a list of them, and compares their attributes. */
    static final int LINK = 32;
    /** From here on what stands on lines of its own, whatever a style says, each its own; then a table's parts. */
    static final int BLOCK = 48;

    static final int PART = 88;
    static final int TABLE = 95;
    static final int MOST = 96;

    private static final Names NAMES = new Names(128);

    static {
        put(TITLE, "title");
        put(RAW, "textarea xmp iframe noembed noframes");
        put(STYLE, "style");
        put(SCRIPT, "script");
        put(LAST, "plaintext frameset");
        put(SVG, "svg");
        put(MATH, "math");
        put(SELECT, "select");
        put(NOSCRIPT, "noscript");
        put(TEMPLATE, "template");
        put(SHAPE, "path g circle rect polygon polyline line ellipse use defs symbol stop clippath lineargradient");
        put(SHAPE, "radialgradient mask pattern animate animatetransform");
        put(FOREIGN, "text tspan image filter fegaussianblur feoffset feblend feflood fecomposite fecolormatrix");
        put(FOREIGN, "mi mn mo ms mtext mrow mfrac msup msub msubsup msqrt mroot mover munder munderover mstyle");
        put(FOREIGN, "mspace mtable mtr mtd mpadded mphantom menclose mfenced semantics annotation");
        put(HTML, "html");
        putEach(BLOCK, "div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 header footer nav section article aside main");
        putEach(BLOCK + 20, "fieldset figure figcaption blockquote address center hgroup menu details");
        putEach(PART, "tbody thead tfoot tr td th");
        put(TABLE, "table");
        put(META, "meta link base");
        put(HEAD, "head");
        put(PRE, "pre listing");
        put(SPECIAL, "button form summary dir");
        put(BARRIER, "caption applet object marquee");
        putEach(LINK, "a b big code em font i nobr s small strike strong tt u");
    }

    private Elements() {}

    private static void put(int kind, String names) {
        for (String name : names.split(" ")) {
            NAMES.put(name, kind);
        }
    }

    private static void putEach(int first, String names) {
        int kind = first;
        for (String name : names.split(" ")) {
            put(kind++, name);
        }
    }

    static boolean isFormatting(int kind) {
        return kind >= LINK && kind < BLOCK;
    }

    static boolean isSpecial(int kind) {
        return kind == SPECIAL || kind == NOSCRIPT || kind == SELECT || kind == PRE;
    }

    static boolean isBlock(int kind) {
        return kind >= BLOCK;
    }

    static boolean isPart(int kind) {
        return kind >= PART;
    }

    static boolean isRaw(int kind) {
        return kind == RAW || kind == TITLE || kind == STYLE || kind == SCRIPT;
    }

    /** What the element is whose name has this key, {@link Names#NONE} for any other. */
    static int kind(long key) {
        return NAMES.find(key);
    }
}
