package dev.offprint.extract.markup;

import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.page.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A pull quote repeats a sentence of the article to catch the eye: the reader gets the sentence once. */
public final class TidyQuotes {

    private static final ClassTokens PULLED = ClassTokens.of(
            "pullquote", "pull-quote", "wp-block-pullquote", "pull_quote", "has-pullquote", "c-pullquote");
    private static final int MIN_LENGTH = 18;

    public void apply(Element content) {
        List<Element> pulled = new ArrayList<>();
        for (Element e = content; e != null; e = Walk.next(e, content)) {
            if (e != content && PULLED.anyIn(e)) {
                pulled.add(e);
            }
        }
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
