package dev.offprint.extract;

import dev.offprint.extract.Rules.SiteRule;
import dev.offprint.extract.Rules.SiteRule.Action;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Removal;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Applies the owner's own rules for the page's site; they outrank every heuristic. */
final class SiteRules {

    private static final String STEP = Removal.BY_OWNER;

    private final List<SiteRule> rules;

    SiteRules(List<SiteRule> rules) {
        this.rules = rules;
    }

    /** Keeps and removes; where two rules speak of one block the later one counts. */
    void apply(Skeleton whole, Ledger ledger) {
        if (rules.isEmpty()) {
            return;
        }
        Document doc = whole.element(0).ownerDocument();
        Set<Element> kept = new LinkedHashSet<>();
        Map<Element, String> unwanted = new LinkedHashMap<>();
        // all selectors see the page as it came: one that names a place must not see what another has moved
        for (SiteRule rule : rules) {
            for (Element e : rule.action() == Action.CONTENT ? List.<Element>of() : select(doc, rule)) {
                if (rule.action() == Action.KEEP) {
                    unwanted.keySet().removeIf(other -> other == e || isInside(e, other));
                    kept.add(e);
                } else {
                    kept.removeIf(other -> other == e || isInside(other, e));
                    unwanted.put(e, rule.selector());
                }
            }
        }
        kept.forEach(ledger::keep);
        unwanted.keySet().stream()
                .filter(e -> e.parents().stream().noneMatch(unwanted::containsKey))
                .toList()
                .forEach(e -> ledger.removeAnyway(e, STEP, Kind.BOILERPLATE, unwanted.get(e)));
        if (!unwanted.isEmpty()) {
            whole.anew();
        }
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner.parents().contains(outer);
    }

    /** Whether the owner says what the article is, wherever on the page that may stand. */
    boolean nameContent() {
        return rules.stream().anyMatch(rule -> rule.action() == Action.CONTENT);
    }

    /** What the owner named as the article, or null; several matches are put into one element. */
    Element content(Document doc) {
        if (rules.isEmpty()) {
            return null;
        }
        Elements all = new Elements();
        rules.stream().filter(rule -> rule.action() == Action.CONTENT).forEach(rule -> all.addAll(select(doc, rule)));
        all.removeIf(e -> e.parents().stream().anyMatch(all::contains));
        if (all.size() < 2) {
            return all.first();
        }
        Element together = new Element("div");
        together.setBaseUri(doc.baseUri());
        new ArrayList<>(all).forEach(together::appendChild);
        return together;
    }

    private static Elements select(Document doc, SiteRule rule) {
        try {
            return doc.select(rule.selector());
        } catch (SelectorParseException refused) {
            // an imported rule that jsoup does not understand must not cost the article
            return new Elements();
        }
    }
}
