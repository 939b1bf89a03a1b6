package dev.offprint.extract.clutter.filter.hiding;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.skeleton.ClassNames;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The ids, classes and tags of a page, each with the elements that have it. */
final class PageTokens {

    /** A growing list of element numbers. */
    static final class Elements {
        private int[] numbers = new int[4];
        private int size;

        private void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        int get(int i) {
            return numbers[i];
        }
    }

    private static final Elements NOTHING = new Elements();

    private final Outline outline;
    private final Map<String, Elements> ids = new HashMap<>();
    private final Map<String, Elements> classes = new HashMap<>();
    private final Map<String, Elements> tags = new HashMap<>();
    private Elements all;

    PageTokens(Outline outline) {
        this.outline = outline;
        Skeleton page = outline.skeleton();
        Elements[] byTag = new Elements[page.tags()];
        ClassNames names = page.names();
        Elements[] byName = new Elements[names.size()];
        for (int i = 0; i < outline.size(); i++) {
            if (outline.isGone(i)) {
                continue;
            }
            int tag = page.tag(i);
            if (byTag[tag] == null) {
                byTag[tag] = new Elements();
                tags.put(page.tagName(tag), byTag[tag]);
            }
            byTag[tag].add(i);
            if (page.has(i, Key.ID) && !outline.id(i).isEmpty()) {
                ids.computeIfAbsent(outline.id(i), id -> new Elements()).add(i);
            }
            for (int k = names.first(page.classes(i)); k < names.end(page.classes(i)); k++) {
                int name = names.number(k);
                if (byName[name] == null) {
                    byName[name] = new Elements();
                    classes.put(names.text(name).substring(names.from(name), names.to(name)), byName[name]);
                }
                byName[name].add(i);
            }
        }
    }

    Outline outline() {
        return outline;
    }

    Map<String, Elements> ids() {
        return ids;
    }

    Map<String, Elements> classes() {
        return classes;
    }

    Map<String, Elements> tags() {
        return tags;
    }

    Elements all() {
        if (all == null) {
            all = new Elements();
            for (int i = 1; i < outline.size(); i++) {
                if (!outline.isGone(i)) {
                    all.add(i);
                }
            }
        }
        return all;
    }

    /** Where the elements of a rule are to be looked for. */
    Elements candidates(SelectorKey key) {
        return switch (key.kind()) {
            case ID -> ids.getOrDefault(key.name(), NOTHING);
            case CLASS -> classes.getOrDefault(key.name(), NOTHING);
            case TAG -> tags.getOrDefault(key.name(), NOTHING);
            default -> all();
        };
    }

    /** Whether the page has everything that a selector asks for beside its key. */
    boolean has(SelectorKey key) {
        for (String need : key.needs()) {
            if (!(need.charAt(0) == '#' ? ids : classes).containsKey(need.substring(1))) {
                return false;
            }
        }
        return true;
    }
}
