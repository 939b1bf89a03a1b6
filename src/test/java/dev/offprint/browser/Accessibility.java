package dev.offprint.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.UnaryOperator;

/** What axe-core, a checker of the rules of WCAG, has to say against a page as it looks now. */
public final class Accessibility {

    /** A colour on its way from one scheme to the other is nobody's choice: it is judged when it has arrived. */
    private static final String SETTLE = "Promise.allSettled(document.getAnimations()"
            + ".filter(one => one instanceof CSSTransition).map(one => one.finished)).then(() => null)";

    private Accessibility() {}

    /**
     * Judges a whole page by all rules.
     *
     * @param name what the page is called in complaints
     * @return a line for each element and rule that it breaks; empty when there is nothing to complain about
     */
    public static List<String> complaints(Page page, String name) {
        return complaints(page, name, UnaryOperator.identity());
    }

    /** Like {@link #complaints(Page, String)}, by some rules or without some elements. */
    public static List<String> complaints(Page page, String name, UnaryOperator<AxeBuilder> limits) {
        page.evaluate(SETTLE);
        // otherwise axe is read a second time on a page of its own, for frames of other hosts, which no page has
        return limits.apply(new AxeBuilder(page).setLegacyMode(true)).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> name + ": " + rule.getId() + " " + node.getTarget() + " "
                                + node.getFailureSummary().replace('\n', ' ')))
                .toList();
    }
}
