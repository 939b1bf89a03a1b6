package dev.offprint.extract.content.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the scan needs to know of a tag: whether it breaks lines, is skipped, and what its descendants inherit. */
final class Tag {

    static final int LINK = 1;
    static final int ARTICLE = 1 << 1;
    static final int MAIN = 1 << 2;
    static final int NAV = 1 << 3;
    static final int ASIDE = 1 << 4;
    static final int FOOTER = 1 << 5;
    static final int HEADER = 1 << 6;
    static final int FORM = 1 << 7;
    static final int TABLE = 1 << 8;
    static final int LIST = 1 << 9;
    static final int FIGURE = 1 << 10;
    static final int QUOTE = 1 << 11;
    static final int CODE = 1 << 12;
    static final int DEFINITIONS = 1 << 13;
    static final int SECTION = 1 << 14;
    static final int BUTTON = 1 << 15;
    static final int DETAILS = 1 << 16;
    static final int HEADING = 1 << 17;
    static final int PARAGRAPH = 1 << 18;
    static final int LABEL = 1 << 19;
    static final int EMPHASIS = 1 << 20;
    static final int TIME = 1 << 21;
    /** How many inherited flags there are. */
    static final int FLAGS = 22;

    private static final Map<String, Tag> TAGS = new HashMap<>();
    private static final Tag INLINE = new Tag(false, false, 0, -1);
    private static final Tag CUSTOM = new Tag(true, false, 0, -1);

    final boolean block;
    final boolean skipped;
    final int flag;
    /** Which of the scan's running totals such an element counts in, -1 for none. */
    final int total;

    private Tag(boolean block, boolean skipped, int flag, int total) {
        this.block = block;
        this.skipped = skipped;
        this.flag = flag;
        this.total = total;
    }

    static {
        put(
                "address body caption center dd dialog dir div dt fieldset hgroup hr html legend li td th tr tbody tfoot"
                        + " thead menu search",
                true,
                false,
                0);
        put(
                "script style template svg head title select textarea iframe object canvas datalist audio video input"
                        + " frameset map",
                true,
                true,
                0);
        put("article", true, false, ARTICLE);
        put("main", true, false, MAIN);
        put("nav", true, false, NAV);
        put("aside", true, false, ASIDE);
        put("footer", true, false, FOOTER);
        put("header", true, false, HEADER);
        put("form", true, false, FORM);
        put("table", true, false, TABLE);
        put("ul ol", true, false, LIST);
        put("figure figcaption", true, false, FIGURE);
        put("blockquote", true, false, QUOTE);
        put("pre", true, false, CODE);
        put("code", false, false, CODE);
        put("dl", true, false, DEFINITIONS);
        put("section", true, false, SECTION);
        put("button", true, false, BUTTON);
        put("details summary", true, false, DETAILS);
        put("h1 h2 h3 h4 h5 h6", true, false, HEADING);
        put("p", true, false, PARAGRAPH);
        put("label", false, false, LABEL);
        put("b strong em i", false, false, EMPHASIS);
        put("time", false, false, TIME);
        put("a", false, false, LINK);
        count("img picture video svg", PageScan.IMAGES);
        count("input select textarea", PageScan.INPUTS);
        count("a", PageScan.LINKS);
        count("p", PageScan.PARAGRAPHS);
        count("h1 h2 h3 h4 h5 h6", PageScan.HEADINGS);
        count("li", PageScan.LIST_ITEMS);
        count("button", PageScan.BUTTONS);
        count("time", PageScan.TIMES);
    }

    private static void put(String names, boolean block, boolean skipped, int flag) {
        for (String name : List.of(names.split(" "))) {
            TAGS.put(name, new Tag(block, skipped, flag, -1));
        }
    }

    private static void count(String names, int total) {
        for (String name : List.of(names.split(" "))) {
            Tag tag = TAGS.getOrDefault(name, INLINE);
            TAGS.put(name, new Tag(tag.block, tag.skipped, tag.flag, total));
        }
    }

    /** Custom elements count as blocks: that is how they are used. */
    static Tag of(String name) {
        Tag tag = TAGS.get(name);
        return tag != null ? tag : name.indexOf('-') > 0 ? CUSTOM : INLINE;
    }
}
