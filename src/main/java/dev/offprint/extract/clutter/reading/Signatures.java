package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.page.NameSieve;
import dev.offprint.extract.skeleton.ClassNames;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

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
    private final NameSieve attributeNames = new NameSieve();

    /** Adds a rule; of two for the same thing the first counts. */
    public void add(String signature, T rule) {
        String text = signature.toLowerCase(Locale.ROOT);
        switch (text.charAt(0)) {
            case '#' -> ids.add(text.substring(1), rule);
            case '.' -> classes.add(text.substring(1), rule);
            case '[' -> {
                String test = text.substring(1, text.length() - 1);
                int equals = test.indexOf('=');
                String name = equals < 0 ? test : test.substring(0, equals);
                attributeNames.add(name);
                attributes
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Test<>(equals < 0 ? null : test.substring(equals + 1), rule));
            }
            default -> tags.putIfAbsent(text, rule);
        }
    }

    /** These rules asked of one page: what is asked of a tag or a class attribute is answered once. */
    public Page on(Outline outline) {
        return new Page(outline);
    }

    /** See {@link #on}. */
    public final class Page {
        private final Outline outline;
        private final Skeleton skeleton;
        private final Object[] byTag;
        private final Object[] byClasses;

        private Page(Outline outline) {
            this.outline = outline;
            skeleton = outline.skeleton();
            byTag = new Object[skeleton.tags()];
            for (int tag = 0; tag < byTag.length && !tags.isEmpty(); tag++) {
                byTag[tag] = tags.get(skeleton.tagName(tag));
            }
            byClasses = matchClasses(skeleton.classes(), skeleton.names());
        }

        /** The first rule that knows the element, or null. */
        @SuppressWarnings("unchecked")
        public T match(int i) {
            Object found = byTag[skeleton.tag(i)];
            if (found == null && skeleton.has(i, Key.ID)) {
                String id = skeleton.id(i);
                found = ids.find(id, 0, id.length());
            }
            if (found == null) {
                found = byClasses[skeleton.classes(i)];
            }
            return found == null && outline.is(i, Trait.RULED)
                    ? matchAttributes(outline.element(i).attributes())
                    : (T) found;
        }
    }

    /** For each class attribute the rule of the first of its names that has one, or null. */
    private Object[] matchClasses(int attributes, ClassNames names) {
        Object[] byName = new Object[names.size()];
        for (int name = 0; name < byName.length; name++) {
            byName[name] = classes.find(names, name);
        }
        Object[] found = new Object[attributes];
        for (int attribute = 0; attribute < attributes; attribute++) {
            int end = names.end(attribute);
            for (int k = names.first(attribute); k < end && found[attribute] == null; k++) {
                found[attribute] = byName[names.number(k)];
            }
        }
        return found;
    }

    private T matchAttributes(Attributes all) {
        for (Attribute attribute : attributes.isEmpty() ? List.<Attribute>of() : all) {
            String name = attribute.getKey();
            if (!attributeNames.passes(name.length(), name.charAt(0))) {
                continue;
            }
            for (Test<T> test : attributes.getOrDefault(name, List.of())) {
                if (test.value == null || test.value.equalsIgnoreCase(attribute.getValue())) {
                    return test.rule;
                }
            }
        }
        return null;
    }
}
