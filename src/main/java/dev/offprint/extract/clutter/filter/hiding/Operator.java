package dev.offprint.extract.clutter.filter.hiding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** One step of a rule beyond CSS: keeps an element, drops it, or goes on to others. */
interface Operator {

    /** The longest text that is searched: what a rule looks for stands in small blocks. */
    int TEXT_LIMIT = 20_000;

    List<Element> apply(Element element, String address);

    /** {@code :has-text(x)}: the element's text contains x, or matches it between slashes. */
    static Operator hasText(String argument) {
        Predicate<String> test = text(argument);
        return (element, address) -> keepIf(element, test.test(limited(element)));
    }

    /** {@code :matches-path(x)}: the address from the path on. */
    static Operator matchesPath(String argument) {
        Predicate<String> test = text(argument);
        return (element, address) -> {
            int host = address.indexOf("//");
            int path = host < 0 ? -1 : address.indexOf('/', host + 2);
            return keepIf(element, path >= 0 && test.test(address.substring(path)));
        };
    }

    /** {@code :min-text-length(n)}. */
    static Operator minTextLength(String argument) {
        int length = Integer.parseInt(argument.strip());
        return (element, address) -> keepIf(element, element.wholeText().length() >= length);
    }

    /** {@code :upward(n)}, {@code :upward(selector)}, {@code :nth-ancestor(n)}. */
    static Operator upward(String argument) {
        String target = argument.strip();
        if (target.chars().allMatch(Character::isDigit)) {
            int steps = Integer.parseInt(target);
            if (steps < 1 || steps > 256) {
                throw new IllegalArgumentException("steps out of range: " + target);
            }
            return (element, address) -> {
                Element up = element;
                for (int i = 0; i < steps && up != null; i++) {
                    up = up.parent();
                }
                return up == null ? List.of() : List.of(up);
            };
        }
        Evaluator evaluator = QueryParser.parse(SelectorRewriter.rewrite(target));
        return (element, address) -> {
            Element up = element.parent() == null ? null : element.parent().closest(evaluator);
            return up == null ? List.of() : List.of(up);
        };
    }

    /** CSS behind another operator: a further condition, or a way on from the element. */
    static Operator css(String text) {
        char first = text.strip().charAt(0);
        boolean onward = Character.isWhitespace(text.charAt(0)) || first == '>' || first == '+' || first == '~';
        if (!onward) {
            Evaluator evaluator = QueryParser.parse(SelectorRewriter.rewrite(text));
            return (element, address) -> keepIf(element, element.is(evaluator));
        }
        if (first == '+' || first == '~') {
            throw new IllegalArgumentException("not supported: " + text);
        }
        Evaluator evaluator = QueryParser.parse(SelectorRewriter.rewrite(text.strip()));
        return (element, address) -> element.select(evaluator);
    }

    private static Predicate<String> text(String argument) {
        String wanted = SelectorText.unquoted(argument.strip());
        int slash = wanted.lastIndexOf('/');
        if (wanted.startsWith("/") && slash > 0) {
            String flags = wanted.substring(slash + 1).toLowerCase(Locale.ROOT);
            Pattern pattern = Pattern.compile(
                    argument.strip().substring(1, argument.strip().lastIndexOf('/')),
                    flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0);
            return text -> pattern.matcher(text).find();
        }
        return text -> text.contains(wanted);
    }

    private static String limited(Element element) {
        String text = element.wholeText();
        return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
    }

    private static List<Element> keepIf(Element element, boolean condition) {
        return condition ? List.of(element) : List.of();
    }
}
