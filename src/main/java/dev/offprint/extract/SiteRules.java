package dev.offprint.extract;

import dev.offprint.extract.Rules.SiteRule;
import dev.offprint.extract.Rules.SiteRule.Action;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** Applies the owner's own rules for the page's site; they outrank every heuristic. */
final class SiteRules {

    private static final String STEP = "site-rule";

    private final List<SiteRule> rules;

    SiteRules(List<SiteRule> rules) {
        this.rules = rules;
    }

    void keep(Document doc, Ledger ledger) {
        for (SiteRule rule : of(Action.KEEP)) {
            select(doc, rule).forEach(ledger::keep);
        }
    }

    void remove(Document doc, Ledger ledger) {
        for (SiteRule rule : of(Action.REMOVE)) {
            for (Element e : select(doc, rule)) {
                ledger.remove(e, STEP, Kind.BOILERPLATE, rule.selector());
            }
        }
    }

    /** What the owner named as the article, or null; several matches are put into one element. */
    Element content(Document doc) {
        Elements all = new Elements();
        for (SiteRule rule : of(Action.CONTENT)) {
            all.addAll(select(doc, rule));
        }
        all.removeIf(e -> e.parents().stream().anyMatch(all::contains));
        if (all.size() < 2) {
            return all.first();
        }
        Element together = new Element("div");
        together.setBaseUri(doc.baseUri());
        new ArrayList<>(all).forEach(together::appendChild);
        return together;
    }

    private List<SiteRule> of(Action action) {
        return rules.stream().filter(rule -> rule.action() == action).toList();
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
