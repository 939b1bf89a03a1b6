package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;

/**
 * Rules that know an element by one id, class, attribute or tag, found by hash: {@code #id}, {@code .class},
 * {@code [name]}, {@code [name=value]}, {@code tag}; a {@code *} at the end of an id or class matches any rest. Letter
 * case does not matter.
 *
 * @param <T> what a rule stands for
 */
public final class Signatures<T> {

    private record Test<T>(String value, T rule) {}

    private final NameTable<T> ids = new NameTable<>();
    private final NameTable<T> classes = new NameTable<>();
    private final Map<String, T> tags = new HashMap<>();
    private final Map<String, List<Test<T>>> attributes = new HashMap<>();

    /** Adds a rule; of two for the same thing the first counts. */
    public void add(String signature, T rule) {
        String text = signature.toLowerCase(Locale.ROOT);
        switch (text.charAt(0)) {
            case '#' -> ids.add(text.substring(1), rule);
            case '.' -> classes.add(text.substring(1), rule);
            case '[' -> {
                String test = text.substring(1, text.length() - 1);
                int equals = test.indexOf('=');
                attributes
                        .computeIfAbsent(equals < 0 ? test : test.substring(0, equals), key -> new ArrayList<>())
                        .add(new Test<>(equals < 0 ? null : test.substring(equals + 1), rule));
            }
            default -> tags.putIfAbsent(text, rule);
        }
    }

    /** The first rule that knows the element, or null. */
    public T match(Outline outline, int i) {
        T found = tags.isEmpty() ? null : tags.get(outline.element(i).normalName());
        String id = outline.id(i);
        if (found == null && !id.isEmpty()) {
            found = ids.find(id, 0, id.length());
        }
        if (found == null) {
            found = matchClasses(outline.classes(i));
        }
        return found == null && outline.is(i, Trait.RULED) ? matchAttributes(outline, i) : found;
    }

    private T matchClasses(String names) {
        int at = 0;
        int length = names.length();
        while (at < length) {
            int end = at;
            while (end < length && names.charAt(end) > ' ') {
                end++;
            }
            T found = end > at ? classes.find(names, at, end) : null;
            if (found != null) {
                return found;
            }
            at = end + 1;
        }
        return null;
    }

    private T matchAttributes(Outline outline, int i) {
        if (attributes.isEmpty()) {
            return null;
        }
        for (Attribute attribute : outline.element(i).attributes()) {
            for (Test<T> test : attributes.getOrDefault(attribute.getKey(), List.of())) {
                if (test.value == null || test.value.equalsIgnoreCase(attribute.getValue())) {
                    return test.rule;
                }
            }
        }
        return null;
    }
}
