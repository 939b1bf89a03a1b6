package dev.offprint.extract.content.score;

import java.util.Arrays;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Gathers what a page says of itself in its path and its head as the hashes that {@link NameTokens} makes. */
public final class HeadTokens {

    private static final int DEEPEST = 9;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 29;

    private int[] found = new int[64];
    private int count;

    private HeadTokens() {}

    /** The tokens of the page's path, never of its host, and of what its head says of its type, in ascending order. */
    public static int[] of(Document doc, String url) {
        HeadTokens tokens = new HeadTokens();
        tokens.path(url);
        for (Node node : doc.head().childNodes()) {
            if (node instanceof Element element && element.attributesSize() > 0) {
                tokens.said(element);
            } else if (node.normalName().equals("meta")) {
                tokens.add(hash('m', ""));
            }
        }
        return tokens.sorted();
    }

    private void path(String url) {
        int scheme = url.indexOf("//");
        int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 2);
        String address = path < 0 ? "" : url.substring(path);
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            depth += address.charAt(i) == '/' ? 1 : 0;
        }
        add(hash('#', Integer.toString('a' + Math.min(depth, DEEPEST))));
        parts('u', address);
    }

    private void said(Element meta) {
        Attributes all = meta.attributes();
        String property = all.get("property");
        String ofName = all.get("name");
        String name = property.isEmpty() ? ofName : ofName.isEmpty() ? property : property + ofName;
        if (name.equals("og:type") || name.equals("generator")) {
            parts(name.charAt(0), meta.attr("content"));
        } else if (meta.normalName().equals("meta")) {
            add(hash('m', name));
        }
    }

    private void parts(char kind, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i - from >= SHORTEST && i - from <= LONGEST) {
                    add(NameTokens.hash(kind, text, from, i));
                }
                from = i + 1;
            }
        }
    }

    private static int hash(char kind, String text) {
        return NameTokens.hash(kind, text, 0, text.length());
    }

    private void add(int token) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = token;
    }

    private int[] sorted() {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }
}
