package dev.offprint.extract.content.score;

import dev.offprint.extract.skeleton.ClassNames;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary of an element as {@link NameTokens}: its tag, the names in class and id and their parts, role and
 * itemprop. The ids of headings and anchors are slugs of their text, so they are left out.
 */
final class Tokens {

    private static final List<String> NAMING =
            List.of("itemtype", "rel", "data-testid", "data-component", "data-module");

    private final Skeleton page;
    private final TokenNumbers numbers;
    private final NameTokens names = new NameTokens();
    private final int[] ofTag;
    private final ClassNames classNames;
    /** For each name in a class attribute its tokens, with repeats; null when it was not met yet. */
    private final int[][] ofName;

    /** For each class attribute the numbers of its tokens, without repeats. */
    private final int[][] ofClasses;

    private final Map<String, int[]> ofRel = new HashMap<>();
    private final int[] gathered = new int[NameTokens.MOST * 4];
    private final int[] found = new int[NameTokens.MOST];
    private int count;

    /** @param numbers gets to know all tokens of the elements that are asked for */
    Tokens(Skeleton page, TokenNumbers numbers) {
        this.page = page;
        this.numbers = numbers;
        ofTag = page.ofTags(name -> NameTokens.hash('t', name, 0, name.length()));
        classNames = page.names();
        ofName = new int[classNames.size()][];
        ofClasses = new int[page.classes()][];
    }

    /** The numbers of the tokens of an element of the page, without repeats. */
    int[] of(int element) {
        int[] ofNames = classes(page.classes(element));
        gathered[0] = numbers.of(ofTag[page.tag(element)]);
        System.arraycopy(ofNames, 0, gathered, 1, ofNames.length);
        count = 1 + ofNames.length;
        if (page.has(element, Key.ID) && !isSlug(page.tagName(page.tag(element)))) {
            addAll(numbers('i', page.id(element)));
        }
        if (page.has(element, Key.ROLE)) {
            addAll(numbers('r', page.attribute(element, "role")));
        }
        if (page.has(element, Key.ITEMPROP)) {
            addAll(numbers('p', page.attribute(element, "itemprop")));
        }
        if (page.has(element, Key.NAMING)) {
            for (String name : NAMING) {
                String value = page.attribute(element, name);
                if (!value.isEmpty()) {
                    addAll(naming(name, value));
                }
            }
        }
        boolean alone = count == 1 + ofNames.length;
        return Arrays.copyOf(gathered, alone ? count : numbers.withoutRepeats(gathered, count));
    }

    private int[] classes(int number) {
        if (ofClasses[number] == null) {
            int read = 0;
            for (int k = classNames.first(number); k < classNames.end(number); k++) {
                for (int token : ofName(classNames.number(k))) {
                    if (read < found.length) {
                        found[read++] = numbers.of(token);
                    }
                }
            }
            ofClasses[number] = Arrays.copyOf(found, numbers.withoutRepeats(found, read));
        }
        return ofClasses[number];
    }

    private int[] ofName(int name) {
        if (ofName[name] == null) {
            names.read('c', classNames.text(name), classNames.from(name), classNames.to(name));
            ofName[name] = names.all();
        }
        return ofName[name];
    }

    private int[] numbers(char kind, String value) {
        int read = names.read(kind, value);
        for (int i = 0; i < read; i++) {
            found[i] = numbers.of(names.token(i));
        }
        return Arrays.copyOf(found, numbers.withoutRepeats(found, read));
    }

    private int[] naming(String name, String value) {
        return switch (name) {
            case "itemtype" -> numbers('y', value.substring(value.lastIndexOf('/') + 1));
            case "rel" -> ofRel.computeIfAbsent(value, rel -> numbers('l', rel));
            default -> numbers('d', value);
        };
    }

    private void addAll(int[] tokens) {
        int some = Math.min(tokens.length, gathered.length - count);
        System.arraycopy(tokens, 0, gathered, count, some);
        count += some;
    }

    private static boolean isSlug(String tag) {
        return tag.equals("a") || tag.equals("span") || (tag.length() == 2 && tag.charAt(0) == 'h');
    }
}
