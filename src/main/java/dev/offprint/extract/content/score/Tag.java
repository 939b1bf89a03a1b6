package dev.offprint.extract.content.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the scan needs to know of a tag: whether it breaks lines, is skipped, and what its descendants inherit. */
final class Tag {

    static final int ASIDE = 1;
    static final int CODE = 1 << 1;
    static final int DEFINITIONS = 1 << 2;
    static final int FIGURE = 1 << 3;
    static final int FOOTER = 1 << 4;
    static final int FORM = 1 << 5;
    static final int HEADING = 1 << 6;
    static final int LIST = 1 << 7;
    static final int MAIN = 1 << 8;
    static final int NAV = 1 << 9;
    static final int PARAGRAPH = 1 << 10;
    static final int QUOTE = 1 << 11;
    static final int TABLE = 1 << 12;
    /** How many of them the model asks for. */
    static final int FLAGS = 13;

    static final int LINK = 1 << FLAGS;

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
        put("article button details header section summary", true, false, 0);
        put("aside", true, false, ASIDE);
        put("pre", true, false, CODE);
        put("code", false, false, CODE);
        put("dl", true, false, DEFINITIONS);
        put("figure figcaption", true, false, FIGURE);
        put("footer", true, false, FOOTER);
        put("form", true, false, FORM);
        put("h1 h2 h3 h4 h5 h6", true, false, HEADING);
        put("ul ol", true, false, LIST);
        put("main", true, false, MAIN);
        put("nav", true, false, NAV);
        put("p", true, false, PARAGRAPH);
        put("blockquote", true, false, QUOTE);
        put("table", true, false, TABLE);
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
