package dev.offprint.extract.clutter.filter.hiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes a rule apart: CSS first, then operators in their order, each perhaps with more CSS behind it. */
final class OperatorReader {

    private static final Map<String, Function<String, Operator>> OPERATORS = Map.of(
            "has-text", Operator::hasText,
            "-abp-contains", Operator::hasText,
            "contains", Operator::hasText,
            "matches-path", Operator::matchesPath,
            "min-text-length", Operator::minTextLength,
            "nth-ancestor", Operator::upward,
            "upward", Operator::upward);

    private final List<Operator> operators = new ArrayList<>(0);
    private final String css;

    /** @throws IllegalArgumentException when an operator or its argument is not understood */
    OperatorReader(String selector) {
        if (selector.indexOf(':') < 0) {
            css = selector;
            return;
        }
        String text = selector.replace(":-abp-has(", ":has(");
        String before = null;
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            Function<String, Operator> operator = text.charAt(at) == ':' ? operator(text, at) : null;
            if (operator == null) {
                at = SelectorText.skip(text, at);
                continue;
            }
            String part = text.substring(start, at);
            if (before == null) {
                before = part;
            } else if (!part.isBlank()) {
                operators.add(Operator.css(part));
            }
            int open = text.indexOf('(', at);
            at = SelectorText.close(text, open);
            operators.add(operator.apply(text.substring(open + 1, at - 1)));
            start = at;
        }
        if (before == null) {
            css = nested(text);
        } else {
            css = before.isBlank() ? "*" : nested(before);
            if (!text.substring(start).isBlank()) {
                operators.add(Operator.css(text.substring(start)));
            }
        }
    }

    private static Function<String, Operator> operator(String text, int colon) {
        int end = SelectorText.nameEnd(text, colon + 1);
        return end < text.length() && text.charAt(end) == '(' ? OPERATORS.get(text.substring(colon + 1, end)) : null;
    }

    /** Inside of {@code :has()} and {@code :not()} text is asked for in jsoup's own way, without expressions. */
    private static String nested(String css) {
        String text =
                css.replace(":has-text(", ":containsWholeText(").replace(":-abp-contains(", ":containsWholeText(");
        if (text.contains(":containsWholeText(/")
                || text.contains(":upward(")
                || text.contains(":matches-path(")
                || text.contains(":min-text-length(")
                || text.contains(":nth-ancestor(")) {
            throw new IllegalArgumentException("not supported inside of another condition");
        }
        return text;
    }

    String css() {
        return css;
    }

    List<Operator> operators() {
        return List.copyOf(operators);
    }
}
