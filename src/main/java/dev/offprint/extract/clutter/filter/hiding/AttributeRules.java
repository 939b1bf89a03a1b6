package dev.offprint.extract.clutter.filter.hiding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rules that find their elements by one attribute: by its value, by how that begins, by a part of it, or at all. */
final class AttributeRules {

    /** Parts of values are looked up by their first characters. */
    private static final int GRAM = 4;

    private final Map<String, List<CosmeticRule>> values = new HashMap<>();
    private final TreeMap<String, List<CosmeticRule>> beginnings = new TreeMap<>();
    private final Map<Integer, List<CosmeticRule>> parts = new HashMap<>();
    private final List<CosmeticRule> others = new ArrayList<>(0);

    void add(CosmeticRule rule) {
        SelectorKey key = rule.key();
        String value = key.value();
        switch (key.kind()) {
            case ATTRIBUTE_IS -> values.computeIfAbsent(value, v -> new ArrayList<>(1))
                    .add(rule);
            case ATTRIBUTE_BEGINS -> beginnings
                    .computeIfAbsent(value, v -> new ArrayList<>(1))
                    .add(rule);
            case ATTRIBUTE_HOLDS -> {
                if (value.length() < GRAM) {
                    others.add(rule);
                } else {
                    parts.computeIfAbsent(gram(value, 0), g -> new ArrayList<>(1))
                            .add(rule);
                }
            }
            default -> others.add(rule);
        }
    }

    /** Gives the rules that may fit an attribute of this value. */
    void find(String value, Consumer<CosmeticRule> found) {
        values.getOrDefault(value, List.of()).forEach(found);
        findBeginnings(value, found);
        if (!parts.isEmpty()) {
            for (int at = 0; at + GRAM <= value.length(); at++) {
                List<CosmeticRule> rules = parts.get(gram(value, at));
                if (rules != null) {
                    for (CosmeticRule rule : rules) {
                        if (value.startsWith(rule.key().value(), at)) {
                            found.accept(rule);
                        }
                    }
                }
            }
        }
        others.forEach(found);
    }

    /** All stored beginnings of the value: from the longest possible down, cutting to what is shared each time. */
    private void findBeginnings(String value, Consumer<CosmeticRule> found) {
        String rest = value;
        for (Map.Entry<String, List<CosmeticRule>> entry = beginnings.floorEntry(rest);
                entry != null && !rest.isEmpty();
                entry = beginnings.floorEntry(rest)) {
            String beginning = entry.getKey();
            if (rest.startsWith(beginning)) {
                entry.getValue().forEach(found);
                rest = rest.substring(0, beginning.length() - 1);
            } else {
                rest = rest.substring(0, shared(rest, beginning));
            }
        }
    }

    private static int shared(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int at = 0;
        while (at < length && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int gram(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + GRAM; i++) {
            hash = hash * 131 + text.charAt(i);
        }
        return hash;
    }
}
