package dev.offprint.extract.clutter.filter.hiding;

import dev.offprint.extract.clutter.filter.scope.DomainScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** One selector of a list, or a selector with what a page's text and tree are asked beyond CSS. */
final class CosmeticRule {

    private final String text;
    private final DomainScope scope;
    private final String css;
    private final List<Operator> operators;
    private final SelectorKey key;
    private volatile Evaluator evaluator;

    /** @throws IllegalArgumentException when the selector is not understood */
    CosmeticRule(String selector, DomainScope scope) {
        this.text = selector;
        this.scope = scope;
        OperatorReader reader = new OperatorReader(selector);
        this.css = reader.css();
        this.operators = reader.operators();
        this.key = SelectorKey.of(css);
        if (!key.alone()) {
            parsed();
        }
    }

    String text() {
        return text;
    }

    DomainScope scope() {
        return scope;
    }

    SelectorKey key() {
        return key;
    }

    /** Whether the CSS part fits an element that its key has found. */
    boolean fits(Element root, Element element) {
        if (key.alone()) {
            return true;
        }
        Evaluator compiled = evaluator;
        if (compiled == null) {
            // most rules of a list never come this far: their evaluators are made when first needed
            compiled = parsed();
            evaluator = compiled;
        }
        return compiled.matches(root, element);
    }

    /** The elements that the rule means, given one that {@link #fits}. */
    Collection<Element> targets(Element element, String address) {
        if (operators.isEmpty()) {
            return List.of(element);
        }
        List<Element> elements = List.of(element);
        for (Operator operator : operators) {
            List<Element> next = new ArrayList<>();
            for (Element e : elements) {
                next.addAll(operator.apply(e, address));
            }
            elements = next;
        }
        return elements;
    }

    private Evaluator parsed() {
        return QueryParser.parse(SelectorRewriter.rewrite(css));
    }
}
