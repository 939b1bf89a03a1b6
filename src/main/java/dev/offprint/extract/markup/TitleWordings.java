package dev.offprint.extract.markup;

import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The wordings of a page's title, known again by their letters and digits: quotes, blanks and dashes differ. */
final class TitleWordings {

    private static final int LONGEST_KEY = 300;
    private static final int SHORTEST_KEY = 3;

    private final Set<String> keys = new HashSet<>();
    /** What the keys begin with: most elements are told from them by their first letter. */
    private final Set<Character> beginnings = new HashSet<>();

    private int longest;

    TitleWordings(List<String> headlines) {
        for (String headline : headlines) {
            StringBuilder letters = new StringBuilder(Math.min(headline.length(), LONGEST_KEY));
            append(headline, letters, LONGEST_KEY);
            String key = letters.toString().toLowerCase(Locale.ROOT);
            if (key.length() >= SHORTEST_KEY && keys.add(key)) {
                beginnings.add(key.charAt(0));
                longest = Math.max(longest, key.length());
            }
        }
    }

    /** Whether the text of the element is one of them and nothing else. */
    boolean has(Element e) {
        return beginnings.contains(beginning(e)) && keys.contains(key(e));
    }

    /** The first letter or digit, or 0, with which no key begins. */
    private static char beginning(Element e) {
        for (Node n = e; n != null; n = Walk.nextNode(n, e)) {
            String text = n instanceof TextNode own ? own.getWholeText() : "";
            for (int i = 0; i < text.length(); i++) {
                if (Characters.isOfWord(text.charAt(i))) {
                    return Character.toLowerCase(text.charAt(i));
                }
            }
        }
        return 0;
    }

    /** All letters and digits of the element, or some of them when that is longer than all keys. */
    private String key(Element e) {
        StringBuilder letters = new StringBuilder();
        int most = Math.min(longest + 1, LONGEST_KEY);
        for (Node n = e; n != null && letters.length() < most; n = Walk.nextNode(n, e)) {
            if (n instanceof TextNode text) {
                append(text.getWholeText(), letters, most);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(String text, StringBuilder letters, int most) {
        for (int i = 0; i < text.length() && letters.length() < most; i++) {
            if (Characters.isOfWord(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
    }
}
