package dev.offprint.extract.clutter.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Rules that know an element by one id, class, attribute or tag, found by hash: {@code #id}, {@code .class},
 * {@code [name]}, {@code [name=value]}, {@code tag}; a {@code *} at the end of an id, class or value matches any rest.
 * Letter case does not matter.
 *
 * @param <T> what a rule stands for
 */
public final class Signatures<T> {

    private static final int STEM = 3;

    private record Prefix<T>(String text, T rule) {}

    private final Map<String, T> ids = new HashMap<>();
    private final Map<String, T> classes = new HashMap<>();
    private final Map<String, T> tags = new HashMap<>();
    private final Map<String, List<Prefix<T>>> idPrefixes = new HashMap<>();
    private final Map<String, List<Prefix<T>>> classPrefixes = new HashMap<>();
    private final Map<String, List<Prefix<T>>> attributes = new HashMap<>();

    /** Adds a rule; of two for the same thing the first counts. */
    public void add(String signature, T rule) {
        String text = signature.toLowerCase(Locale.ROOT);
        switch (text.charAt(0)) {
            case '#' -> addToken(text.substring(1), rule, ids, idPrefixes);
            case '.' -> addToken(text.substring(1), rule, classes, classPrefixes);
            case '[' -> addAttribute(text.substring(1, text.length() - 1), rule);
            default -> tags.putIfAbsent(text, rule);
        }
    }

    private static <T> void addToken(
            String token, T rule, Map<String, T> exact, Map<String, List<Prefix<T>>> prefixes) {
        if (!token.endsWith("*")) {
            exact.putIfAbsent(token, rule);
            return;
        }
        String prefix = token.substring(0, token.length() - 1);
        if (prefix.length() < STEM) {
            throw new IllegalStateException("too short a beginning: " + token);
        }
        prefixes.computeIfAbsent(prefix.substring(0, STEM), stem -> new ArrayList<>())
                .add(new Prefix<>(prefix, rule));
    }

    private void addAttribute(String test, T rule) {
        int equals = test.indexOf('=');
        String name = equals < 0 ? test : test.substring(0, equals);
        String value = equals < 0 ? null : test.substring(equals + 1);
        attributes.computeIfAbsent(name, key -> new ArrayList<>()).add(new Prefix<>(value, rule));
    }

    /** The first rule that knows the element, or null. */
    public T match(Element element) {
        T found = tags.get(element.normalName());
        if (found != null || element.attributesSize() == 0) {
            return found;
        }
        for (Attribute attribute : element.attributes()) {
            found = match(attribute.getKey(), attribute.getValue());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private T match(String name, String value) {
        if (name.equals("class")) {
            return matchClasses(value);
        }
        if (name.equals("id")) {
            return token(value.toLowerCase(Locale.ROOT), ids, idPrefixes);
        }
        List<Prefix<T>> tests = attributes.get(name);
        if (tests == null) {
            return null;
        }
        for (Prefix<T> test : tests) {
            if (test.text == null || matches(value.toLowerCase(Locale.ROOT), test.text)) {
                return test.rule;
            }
        }
        return null;
    }

    private static boolean matches(String value, String test) {
        return test.endsWith("*") ? value.startsWith(test.substring(0, test.length() - 1)) : value.equals(test);
    }

    private T matchClasses(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            while (at < lower.length() && lower.charAt(at) <= ' ') {
                at++;
            }
            int end = at;
            while (end < lower.length() && lower.charAt(end) > ' ') {
                end++;
            }
            T found = end > at ? token(lower.substring(at, end), classes, classPrefixes) : null;
            if (found != null) {
                return found;
            }
            at = end;
        }
        return null;
    }

    private static <T> T token(String token, Map<String, T> exact, Map<String, List<Prefix<T>>> prefixes) {
        T found = exact.get(token);
        if (found != null || token.length() < STEM || prefixes.isEmpty()) {
            return found;
        }
        for (Prefix<T> prefix : prefixes.getOrDefault(token.substring(0, STEM), List.of())) {
            if (token.startsWith(prefix.text)) {
                return prefix.rule;
            }
        }
        return null;
    }
}
