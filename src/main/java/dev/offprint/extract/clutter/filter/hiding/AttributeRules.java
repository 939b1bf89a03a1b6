package dev.offprint.extract.clutter.filter.hiding;

import dev.offprint.extract.clutter.filter.gram.GramTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rules that find their elements by one attribute: by its value, by how that begins, by a part of it, or at all. */
final class AttributeRules {

    private final Map<String, List<CosmeticRule>> values = new HashMap<>();
    private final TreeMap<String, List<CosmeticRule>> beginnings = new TreeMap<>();
    private final GramTable<CosmeticRule> parts = new GramTable<>();
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
                if (!parts.add(List.of(value), rule)) {
                    others.add(rule);
                }
            }
            default -> others.add(rule);
        }
    }

    /** Gives the rules that may fit an attribute of this value. */
    void find(String value, Consumer<CosmeticRule> found) {
        values.getOrDefault(value, List.of()).forEach(found);
        findBeginnings(value, found);
        parts.find(value, rule -> {
            if (value.contains(rule.key().value())) {
                found.accept(rule);
            }
        });
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
}
