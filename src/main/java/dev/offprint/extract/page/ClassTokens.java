package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Class names that are looked for in the class attributes of a page, without building a set of each element's tokens
 * and without cutting out those that by their length or first letter can be none of the wanted.
 */
public final class ClassTokens {

    private final Set<String> names;
    private final NameSieve sieve = new NameSieve();

    private ClassTokens(Set<String> names) {
        this.names = names;
        names.forEach(sieve::add);
    }

    public static ClassTokens of(Set<String> names) {
        return new ClassTokens(names);
    }

    public static ClassTokens of(String... names) {
        return new ClassTokens(Set.of(names));
    }

    /** The first class of the element that is wanted, or null. */
    public String firstIn(Element e) {
        return e.attributesSize() == 0 ? null : firstIn(e.attributes().get("class"));
    }

    public boolean anyIn(Element e) {
        return firstIn(e) != null;
    }

    /** The same for the value of a class attribute. */
    public boolean anyIn(String classes) {
        return firstIn(classes) != null;
    }

    /** By the number of each of the page's class attributes whether one of its names is wanted. */
    public boolean[] areIn(Skeleton page) {
        int[] wanted = page.names().bits((text, from, to) -> token(text, from, to) == null ? 0 : 1);
        boolean[] found = new boolean[wanted.length];
        for (int attribute = 0; attribute < found.length; attribute++) {
            found[attribute] = wanted[attribute] != 0;
        }
        return found;
    }

    /** The first of the names of a class attribute that is wanted, or null. */
    public String firstIn(String classes) {
        int i = 0;
        while (i < classes.length()) {
            while (i < classes.length() && classes.charAt(i) <= ' ') {
                i++;
            }
            int start = i;
            while (i < classes.length() && classes.charAt(i) > ' ') {
                i++;
            }
            String token = i > start ? token(classes, start, i) : null;
            if (token != null) {
                return token;
            }
        }
        return null;
    }

    private String token(String classes, int from, int to) {
        String token = sieve.passes(to - from, classes.charAt(from)) ? classes.substring(from, to) : null;
        return token != null && names.contains(token) ? token : null;
    }
}
