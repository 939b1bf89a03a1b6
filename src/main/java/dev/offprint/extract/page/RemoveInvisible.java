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
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

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
    private static final Evaluator WORTH_SHOWING = Selector.evaluatorOf("img, picture, video, math, pre, p");
    private static final Evaluator WORTH_MOVING = Selector.evaluatorOf("img, p, article, main, math");
    private static final Evaluator MORE_THAN_WORDS = Selector.evaluatorOf("img, math");

    /**
     * @param page the body of the page, which is told what goes: what it lies under is asked of its element, which is
     *     taken out of the document
     */
    public void apply(Skeleton page, Marks marks, Ledger ledger) {
        boolean[] silent = page.tagsThat(SILENT::contains);
        boolean[] aloud = page.classesThat(FOR_READERS_ALOUD::anyIn);
        PageShare share = new PageShare(page);
        Controls controls = new Controls(page);
        int i = 1;
        while (i < page.size()) {
            Element e = page.element(i);
            boolean removed = false;
            if (silent[page.tag(i)] && !isMedia(e.parent())) {
                e.remove();
                removed = true;
            } else if (aloud[page.classes(i)] || isSuspect(page, i, marks)) {
                String rule = reason(e, marks, controls);
                removed = rule != null && !share.isLarge(i) && remove(e, rule, ledger);
            }
            if (removed) {
                page.drop(i);
            }
            i = removed ? page.last(i) + 1 : i + 1;
        }
    }

    /** Whether the element has an attribute that {@link #reason} asks for. */
    private static boolean isSuspect(Skeleton page, int i, Marks marks) {
        return page.has(i, Key.HIDDEN)
                || page.has(i, Key.STYLE)
                || page.has(i, Key.ARIA_HIDDEN)
                || marks != Marks.NONE && page.has(i, Key.UNCOMMON);
    }

    /** A player's sources are what it is for. */
    private static boolean isMedia(Element parent) {
        return parent != null
                && (parent.normalName().equals("video") || parent.normalName().equals("audio"));
    }

    private static boolean remove(Element e, String rule, Ledger ledger) {
        if (rule.equals("ad blocker")) {
            return ledger.remove(e, STEP, Kind.AD, rule);
        }
        if (!e.hasText() && !ledger.keeps(e)) {
            e.remove();
            return true;
        }
        return ledger.remove(e, STEP, Kind.HIDDEN, rule);
    }

    private static String reason(Element e, Marks marks, Controls controls) {
        if (marks.has(e, Mark.AD_BLOCKED)) {
            return "ad blocker";
        }
        if (marks.has(e, Mark.INVISIBLE)) {
            return waits(e, controls) || e.normalName().equals("img") ? null : "not displayed";
        }
        Attributes attributes = e.attributes();
        if (attributes.hasKey("hidden") && !attributes.get("hidden").equals("until-found")) {
            return waits(e, controls) ? null : "hidden attribute";
        }
        String style = attributes.get("style");
        if (!style.isEmpty() && isHiddenBy(style.toLowerCase(Locale.ROOT))) {
            return waits(e, controls) ? null : "style";
        }
        if (marks == Marks.NONE && attributes.get("aria-hidden").equals("true")) {
            return controls.open(e) || e.selectFirst(WORTH_SHOWING) != null ? null : "aria-hidden";
        }
        if (marks.has(e, Mark.OFF_SCREEN)) {
            return waits(e, controls) || e.selectFirst(WORTH_MOVING) != null ? null : "off screen";
        }
        String aloud = FOR_READERS_ALOUD.firstIn(e);
        return aloud == null || isMath(e) || e.selectFirst(MORE_THAN_WORDS) != null ? null : "." + aloud;
    }

    private static boolean isHiddenBy(String style) {
        String packed = style.indexOf(' ') < 0 ? style : style.replace(" ", "");
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    /** Behind a tab or an accordion, in a closed details, or faded in while scrolling. */
    private static boolean waits(Element e, Controls controls) {
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
