package dev.offprint.extract.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks at the class attribute without building a set of its tokens, which every element of a page would pay for. */
public final class ClassTokens {

    private ClassTokens() {}

    /** The first class of the element that is in the set, or null. */
    public static String firstIn(Element e, Set<String> wanted) {
        String classes = e.attr("class");
        int i = 0;
        while (i < classes.length()) {
            while (i < classes.length() && classes.charAt(i) <= ' ') {
                i++;
            }
            int start = i;
            while (i < classes.length() && classes.charAt(i) > ' ') {
                i++;
            }
            if (i > start && wanted.contains(classes.substring(start, i))) {
                return classes.substring(start, i);
            }
        }
        return null;
    }

    public static boolean anyIn(Element e, Set<String> wanted) {
        return firstIn(e, wanted) != null;
    }
}
