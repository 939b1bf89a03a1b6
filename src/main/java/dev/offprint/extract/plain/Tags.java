package dev.offprint.extract.plain;

import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * What the HTML standard says of elements by their names (section 13.2.6, Tree construction), each name as a number. Those
 * of 0 and above {@link #KNOWN} are names that the standard does not know.
 */
final class Tags {

    static final int HTML = 1;
    static final int HEAD = 2;
    static final int BODY = 3;
    static final int TITLE = 4;
    static final int BASE = 5;
    static final int SCRIPT = 6;
    static final int NOSCRIPT = 7;
    static final int P = 8;
    static final int LI = 9;
    static final int DD = 10;
    static final int DT = 11;
    static final int FORM = 12;
    static final int BUTTON = 13;
    static final int A = 14;
    static final int TABLE = 15;
    static final int CAPTION = 16;
    static final int COLGROUP = 17;
    static final int COL = 18;
    static final int TBODY = 19;
    static final int THEAD = 20;
    static final int TFOOT = 21;
    static final int TR = 22;
    static final int TD = 23;
    static final int TH = 24;
    static final int SELECT = 25;
    static final int OPTION = 26;
    static final int OPTGROUP = 27;
    static final int INPUT = 28;
    static final int HR = 29;
    static final int BR = 30;
    static final int TEXTAREA = 31;
    static final int SVG = 32;
    static final int MATH = 33;
    static final int UL = 34;
    static final int OL = 35;
    static final int ADDRESS = 36;
    static final int DIV = 37;
    static final int RB = 38;
    static final int RTC = 39;
    static final int RP = 40;
    static final int RT = 41;
    static final int RUBY = 42;
    static final int STYLE = 43;
    /** Any element of a drawing or formula. */
    static final int FOREIGN_ELEMENT = 44;

    static final int TEMPLATE = 45;
    static final int NOBR = 46;

    private static final String NUMBERED =
            """
            html head body title base script noscript p li dd dt form button a table caption colgroup col tbody thead
            tfoot tr td th select option optgroup input hr br textarea svg math ul ol address div rb rtc rp rt ruby
            style #foreign template nobr""";

    /** Has no content and no end tag. */
    static final int VOID = 1;
    /** What stands in it is text up to its end tag, without character references. */
    static final int RAW = 1 << 1;
    /** The same, with character references. */
    static final int RCDATA = 1 << 2;
    /** Belongs into the head, and stays where it is when it stands in the body. */
    static final int OF_HEAD = 1 << 3;
    /** Its start tag ends a paragraph. */
    static final int ENDS_P = 1 << 4;

    static final int HEADING = 1 << 5;
    static final int PRE = 1 << 6;
    static final int FORMATTING = 1 << 7;
    /** Formatting outside of it is not ended inside. */
    static final int MARKER = 1 << 8;
    /** Does not take up formatting that is still open, see {@link Formatting#reopen}. */
    static final int UNFORMATTED = 1 << 9;
    /** A start tag that means nothing outside of tables and the head. */
    static final int IGNORED = 1 << 10;
    /** Too seldom, or too far from what is plain. */
    static final int NOT_PLAIN = 1 << 11;
    /** Its end tag ends all that is open inside of it. */
    static final int ENDS_INSIDE = 1 << 12;
    /** Ends by itself when something around it ends. */
    static final int IMPLIED_END = 1 << 13;
    /** Bounds what end tags inside of it can end. */
    static final int SCOPE = 1 << 14;

    static final int SPECIAL = 1 << 15;
    /** Stands on lines of its own whatever a style says: a blank beside it says nothing. */
    static final int BLOCK = 1 << 16;
    /** Stays inside of a drawing or formula, where others may end it. */
    static final int FOREIGN = 1 << 17;
    /** A part of a drawing without text. */
    static final int SHAPE = 1 << 18;
    /** White space counts in it. */
    static final int PREFORMATTED = 1 << 19;

    private static final Names NAMES = new Names(256);
    private static final int MOST = 240;
    private static final int[] FLAGS = new int[MOST];
    private static final String[] WORDS = new String[MOST];
    private static final Tag[] JSOUP = new Tag[MOST];
    private static int count = 1;

    static {
        put(0, NUMBERED);
        put(VOID | OF_HEAD, "base basefont bgsound link meta");
        put(VOID, "area br col command device embed frame hr img input keygen menuitem wbr");
        put(VOID | UNFORMATTED, "param source track");
        put(RAW | OF_HEAD, "script style noframes");
        put(RAW | UNFORMATTED, "iframe noembed");
        put(RCDATA | OF_HEAD, "title");
        put(RCDATA | UNFORMATTED, "textarea");
        put(
                ENDS_P,
                """
                address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer
                header hgroup main menu nav ol p search section summary ul""");
        put(ENDS_P | HEADING, "h1 h2 h3 h4 h5 h6");
        put(ENDS_P | PRE | PREFORMATTED, "pre listing");
        put(PREFORMATTED, "textarea");
        put(FORMATTING, "a b big code em font i nobr s small strike strong tt u");
        put(MARKER, "applet marquee object");
        put(IGNORED, "caption col colgroup frame head tbody td tfoot th thead tr");
        put(NOT_PLAIN, "body frameset html image plaintext xmp isindex");
        put(
                ENDS_INSIDE,
                """
                address article aside blockquote button center details dialog dir div dl fieldset figcaption figure
                footer header hgroup listing main menu nav ol pre search section select summary ul""");
        put(IMPLIED_END, "dd dt li optgroup option p rb rp rt rtc");
        put(SCOPE, "applet caption html marquee object select table td template th");
        put(
                SPECIAL,
                """
                address applet area article aside base basefont bgsound blockquote body br button caption center col
                colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3
                h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav
                noembed noframes noscript object ol p param plaintext pre script search section select source style
                summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp""");
        put(
                BLOCK,
                """
                div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 header footer nav section article aside main fieldset figure
                figcaption blockquote address center hgroup menu details table tbody thead tfoot tr td th""");
        put(
                SHAPE | FOREIGN,
                """
                path g circle rect polygon polyline line ellipse use defs symbol stop clippath lineargradient
                radialgradient mask pattern animate animatetransform""");
        put(
                FOREIGN,
                """
                text tspan desc metadata switch image filter fegaussianblur feoffset feblend feflood fecomposite
                fecolormatrix fecomponenttransfer fefunca fefuncr fefuncg fefuncb femorphology femerge femergenode
                feturbulence fedisplacementmap mi mn mo ms mtext mrow mfrac msup msub msubsup msqrt mroot mover munder munderover mstyle mspace mtable mtr mtd
                mpadded mphantom menclose mfenced semantics annotation""");
        put(
                0,
                """
                abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark meter output
                picture progress q samp slot span sub sup time var video""");
        for (int id = 1; id < count; id++) {
            JSOUP[id] = Tag.valueOf(WORDS[id], Parser.NamespaceHtml, ParseSettings.htmlDefault);
        }
    }

    /** One more than the greatest number of a name that the standard knows. */
    static final int KNOWN = count;

    private Tags() {}

    private static void put(int flags, String words) {
        for (String word : words.split("\\s+")) {
            int id = NAMES.find(Names.key(word));
            if (id == Names.NONE) {
                id = count++;
                WORDS[id] = word;
                NAMES.put(word, id);
            }
            FLAGS[id] |= flags;
        }
    }

    /** The number of a name by its key, see {@link Names#next}; {@link Names#NONE} when it is not known. */
    static int id(long key) {
        return NAMES.find(key);
    }

    static int flags(int id) {
        return id < KNOWN ? FLAGS[id] : 0;
    }

    static boolean is(int id, int flag) {
        return (flags(id) & flag) != 0;
    }

    /** The name in lower case. */
    static String word(int id) {
        return WORDS[id];
    }

    /** What jsoup knows of the element. */
    static Tag jsoup(int id) {
        return JSOUP[id];
    }

    static boolean isAny(int id, int... ids) {
        for (int other : ids) {
            if (other == id) {
                return true;
            }
        }
        return false;
    }
}
