package dev.offprint.extract.page;

import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Removes what the reader did not see: by the capture's marks, hidden attributes and inline style. What waits behind a
 * tab or an accordion stays, and so does what a page fades in while one scrolls.
 */
public final class RemoveInvisible {

    private static final String STEP = "invisible";
    private static final RuleFile RULES = RuleFile.read("page/invisible.txt");
    private static final Set<String> SILENT = new HashSet<>(RULES.set("elements without text of their own"));
    private static final ClassTokens FOR_READERS_ALOUD = ClassTokens.of(RULES.set("class tokens for screen readers"));
    private static final Set<String> WAITING = RULES.set("class parts of what waits to be shown");
    private static final ClassTokens MATH = ClassTokens.of(RULES.set("class tokens of math"));
    private static final Set<String> WORTH_SHOWING = Set.of("img", "picture", "video", "math", "pre", "p");
    private static final Set<String> WORTH_MOVING = Set.of("img", "p", "article", "main", "math");
    private static final Set<String> MORE_THAN_WORDS = Set.of("img", "math");
    private static final int HIDING = Key.bits(Key.HIDDEN, Key.STYLE, Key.ARIA_HIDDEN);

    /**
     * @param page the body of the page, which is told what goes: what it lies under is asked of its element, which is
     *     taken out of the document
     */
    public void apply(Skeleton page, Marks marks, Ledger ledger) {
        new Pass(page, marks, ledger).run();
    }

    private static final class Pass {
        private final Skeleton page;
        private final Marks marks;
        private final Ledger ledger;
        private final boolean[] silent;
        private final boolean[] aloud;
        private final PageShare share;
        private final Controls controls;

        Pass(Skeleton page, Marks marks, Ledger ledger) {
            this.page = page;
            this.marks = marks;
            this.ledger = ledger;
            silent = page.tagsThat(SILENT::contains);
            aloud = FOR_READERS_ALOUD.areIn(page);
            share = new PageShare(page);
            controls = new Controls(page);
        }

        void run() {
            int i = 1;
            while (i < page.size()) {
                boolean removed = false;
                if (silent[page.tag(i)] && !isMedia(page.element(i).parent())) {
                    page.element(i).remove();
                    removed = true;
                } else if (aloud[page.classes(i)] || isSuspect(i)) {
                    String rule = reason(i);
                    removed = rule != null && !share.isLarge(i) && remove(page.element(i), rule);
                }
                if (removed) {
                    page.drop(i);
                }
                i = removed ? page.last(i) + 1 : i + 1;
            }
        }

        /** Whether the element has an attribute that {@link #reason} asks for. */
        private boolean isSuspect(int i) {
            return page.hasAny(i, HIDING) || marks != Marks.NONE && page.has(i, Key.UNCOMMON);
        }

        private boolean remove(Element e, String rule) {
            if (rule.equals("ad blocker")) {
                return ledger.remove(e, STEP, Kind.AD, rule);
            }
            if (!e.hasText() && !ledger.keeps(e)) {
                e.remove();
                return true;
            }
            return ledger.remove(e, STEP, Kind.HIDDEN, rule);
        }

        private String reason(int i) {
            Element e = page.element(i);
            if (marks.has(e, Mark.AD_BLOCKED)) {
                return "ad blocker";
            }
            if (marks.has(e, Mark.INVISIBLE)) {
                return waits(e) || e.normalName().equals("img") ? null : "not displayed";
            }
            if (page.has(i, Key.HIDDEN) && isHidden(e.attributes())) {
                return waits(e) ? null : "hidden attribute";
            }
            if (page.has(i, Key.STYLE) && isHiddenBy(page.attribute(i, "style"))) {
                return waits(e) ? null : "style";
            }
            if (marks == Marks.NONE
                    && page.has(i, Key.ARIA_HIDDEN)
                    && page.attribute(i, "aria-hidden").equals("true")) {
                return controls.open(e) || holds(i, WORTH_SHOWING) ? null : "aria-hidden";
            }
            if (marks.has(e, Mark.OFF_SCREEN)) {
                return waits(e) || holds(i, WORTH_MOVING) ? null : "off screen";
            }
            if (!aloud[page.classes(i)] || isMath(e) || holds(i, MORE_THAN_WORDS)) {
                return null;
            }
            return "." + FOR_READERS_ALOUD.firstIn(e);
        }

        private boolean holds(int i, Set<String> tags) {
            for (int k = i; k <= page.last(i); k++) {
                if (!page.isGone(k) && tags.contains(page.tagName(page.tag(k)))) {
                    return true;
                }
            }
            return false;
        }

        /** Behind a tab or an accordion, in a closed details, or faded in while scrolling. */
        private boolean waits(Element e) {
            if (e.attr("role").equals("tabpanel") || isMath(e)) {
                return true;
            }
            String classes = e.className().toLowerCase(Locale.ROOT);
            for (String part : WAITING) {
                if (classes.contains(part)) {
                    return true;
                }
            }
            Element parent = e.parent();
            return parent != null && parent.normalName().equals("details") || controls.open(e);
        }
    }

    /** A player's sources are what it is for. */
    private static boolean isMedia(Element parent) {
        return parent != null
                && (parent.normalName().equals("video") || parent.normalName().equals("audio"));
    }

    private static boolean isHidden(Attributes attributes) {
        return attributes.hasKey("hidden") && !attributes.get("hidden").equals("until-found");
    }

    private static boolean isHiddenBy(String style) {
        return sets(style, "display", "none") || sets(style, "visibility", "hidden");
    }

    /** Whether a value that begins so is given to a property whose name ends so, in whatever letter case. */
    private static boolean sets(String style, String property, String value) {
        for (int colon = style.indexOf(':'); colon >= 0; colon = style.indexOf(':', colon + 1)) {
            int end = colon;
            while (end > 0 && style.charAt(end - 1) == ' ') {
                end--;
            }
            int begin = colon + 1;
            while (begin < style.length() && style.charAt(begin) == ' ') {
                begin++;
            }
            if (style.regionMatches(true, begin, value, 0, value.length())
                    && style.regionMatches(true, end - property.length(), property, 0, property.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMath(Element e) {
        for (Element up = e; up != null; up = up.parent()) {
            String name = up.normalName();
            if (name.equals("math") || name.startsWith("mjx-") || MATH.anyIn(up)) {
                return true;
            }
            if (name.equals("p") || name.equals("div") && up != e) {
                return false;
            }
        }
        return false;
    }
}
