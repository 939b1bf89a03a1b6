package dev.offprint.extract.markup;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A pull quote repeats a sentence of the article to catch the eye: the reader gets the sentence once. */
final class TidyQuotes {

    private static final int MIN_LENGTH = 18;

    /** @param pulled what is marked as a pull quote in the content */
    void apply(List<Element> pulled, Element content) {
        if (pulled.isEmpty()) {
            return;
        }
        String all = key(content.text());
        for (Element e : pulled) {
            Element quote = e.selectFirst("p");
            String key = key((quote == null ? e : quote).text());
            if (key.length() >= MIN_LENGTH && all.indexOf(key) != all.lastIndexOf(key) && e.parent() != null) {
                e.remove();
            }
        }
    }

    private static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
