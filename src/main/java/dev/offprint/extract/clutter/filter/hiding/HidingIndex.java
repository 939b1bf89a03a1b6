package dev.offprint.extract.clutter.filter.hiding;

import dev.offprint.extract.clutter.filter.scope.DomainScope;
import dev.offprint.extract.clutter.filter.scope.Hosts;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.plain.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * All rules of all lists that name elements. Rules for every site are found by what a page has: its ids, classes,
 * tags and attributes, each asked once; rules for one site by its host. Built once, then only read.
 */
public final class HidingIndex {

    /** An element that a rule means. */
    public interface Hit {
        void found(Element element, String rule);
    }

    private final Map<String, List<CosmeticRule>> ids = new HashMap<>();
    private final Map<String, List<CosmeticRule>> classes = new HashMap<>();
    private final Map<String, List<CosmeticRule>> tags = new HashMap<>();
    private final Map<String, AttributeRules> attributes = new HashMap<>();
    private final List<CosmeticRule> everything = new ArrayList<>();
    private final Map<String, List<CosmeticRule>> bySite = new HashMap<>();
    private final Map<String, List<DomainScope>> exceptions = new HashMap<>();
    private final AskedAttributes asked = new AskedAttributes();

    /** What of a page the rules ask for. */
    public Asked asked() {
        return asked.all();
    }

    /** Whether every bracket and quote of a selector is closed. */
    public static boolean isBalanced(String selector) {
        return SelectorText.isBalanced(selector);
    }

    /**
     * Adds a rule.
     *
     * @param exception whether it says that the selector counts for nothing on these sites
     * @throws IllegalArgumentException when the selector is not understood
     */
    public void add(String selector, DomainScope scope, boolean exception) {
        if (exception) {
            exceptions.computeIfAbsent(selector, text -> new ArrayList<>(1)).add(scope);
            return;
        }
        asked.add(selector);
        List<CosmeticRule> rules = new ArrayList<>(1);
        for (String part : SelectorText.split(selector)) {
            rules.add(new CosmeticRule(part, scope));
        }
        for (CosmeticRule rule : rules) {
            if (scope.isGeneric()) {
                addGeneric(rule);
            } else {
                scope.in().forEach(site -> put(bySite, site, rule));
            }
        }
    }

    private void addGeneric(CosmeticRule rule) {
        SelectorKey key = rule.key();
        switch (key.kind()) {
            case ID -> put(ids, key.name(), rule);
            case CLASS -> put(classes, key.name(), rule);
            case TAG -> put(tags, key.name(), rule);
            case ANY -> everything.add(rule);
            default -> attributes
                    .computeIfAbsent(key.name(), name -> new AttributeRules())
                    .add(rule);
        }
    }

    private static void put(Map<String, List<CosmeticRule>> map, String name, CosmeticRule rule) {
        map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(rule);
    }

    /**
     * Finds what the rules mean on a page.
     *
     * @param generic whether rules for every site count
     */
    public void find(Outline outline, String address, boolean generic, Hit hit) {
        new Search(outline, address, hit).run(generic);
    }

    private final class Search {
        private final PageTokens page;
        private final Outline outline;
        private final Element root;
        private final String address;
        private final Set<String> names;
        private final Hit hit;
        private final Map<CosmeticRule, Boolean> counts = new HashMap<>();

        Search(Outline outline, String address, Hit hit) {
            this.page = new PageTokens(outline);
            this.outline = outline;
            this.root = outline.element(0).root();
            this.address = address;
            this.names = Hosts.names(Hosts.of(address));
            this.hit = hit;
        }

        void run(boolean generic) {
            for (String name : names) {
                bySite.getOrDefault(name, List.of()).forEach(rule -> tryAll(rule, page.candidates(rule.key())));
            }
            if (!generic) {
                return;
            }
            tryTokens(ids, page.ids());
            tryTokens(classes, page.classes());
            tryTokens(tags, page.tags());
            everything.forEach(rule -> tryAll(rule, page.all()));
            if (!attributes.isEmpty()) {
                tryAttributes();
            }
        }

        private void tryTokens(Map<String, List<CosmeticRule>> rules, Map<String, PageTokens.Elements> tokens) {
            tokens.forEach((name, elements) -> {
                List<CosmeticRule> found = rules.get(name);
                if (found != null) {
                    found.forEach(rule -> tryAll(rule, elements));
                }
            });
        }

        private void tryAttributes() {
            AttributeRules ofClass = attributes.get("class");
            List<List<CosmeticRule>> byClasses = ofClass == null ? null : ofClasses(ofClass);
            List<CosmeticRule> found = new ArrayList<>();
            for (int i = 1; i < outline.size(); i++) {
                Element element = outline.element(i);
                if (outline.isGone(i) || element.attributesSize() == 0) {
                    continue;
                }
                found.clear();
                // evaluators may touch the attributes: match only after the walk over them
                for (Attribute attribute : element.attributes()) {
                    AttributeRules rules = attributes.get(attribute.getKey());
                    if (rules != null && rules != ofClass) {
                        rules.find(attribute.getValue(), found::add);
                    } else if (rules != null) {
                        found.addAll(byClasses.get(outline.skeleton().classes(i)));
                    }
                }
                for (CosmeticRule rule : found) {
                    if (isOn(rule)) {
                        tryOne(rule, element);
                    }
                }
            }
        }

        /** For each of the page's class attributes the rules that may fit it: elements share most of them. */
        private List<List<CosmeticRule>> ofClasses(AttributeRules rules) {
            List<List<CosmeticRule>> all = new ArrayList<>();
            for (int names = 0; names < outline.skeleton().classes(); names++) {
                List<CosmeticRule> found = new ArrayList<>(0);
                rules.find(outline.skeleton().classNames(names), found::add);
                all.add(found);
            }
            return all;
        }

        private void tryAll(CosmeticRule rule, PageTokens.Elements elements) {
            if (elements.size() > 0 && isOn(rule)) {
                for (int i = 0; i < elements.size(); i++) {
                    tryOne(rule, outline.element(elements.get(i)));
                }
            }
        }

        private void tryOne(CosmeticRule rule, Element element) {
            if (rule.fits(root, element)) {
                rule.targets(element, address).forEach(target -> hit.found(target, rule.text()));
            }
        }

        private boolean isOn(CosmeticRule rule) {
            return counts.computeIfAbsent(
                    rule, r -> page.has(r.key()) && r.scope().covers(names) && !isExcepted(r));
        }

        private boolean isExcepted(CosmeticRule rule) {
            for (DomainScope scope : exceptions.getOrDefault(rule.text(), List.of())) {
                if (scope.covers(names)) {
                    return true;
                }
            }
            return false;
        }
    }
}
