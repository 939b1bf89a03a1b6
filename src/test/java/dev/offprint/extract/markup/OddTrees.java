package dev.offprint.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Trees of elements nested mostly as they should be, and sometimes as they never should; the same for the same seed. */
final class OddTrees {

    private static final List<String> NAMES = List.of(
            ("p h2 h3 pre blockquote details div figcaption figure summary ol ul li dl dd dt hr table caption tbody "
                            + "tfoot thead tr td th br img wbr ruby rp rt a abbr bdi bdo cite code del dfn em ins kbd "
                            + "mark q s samp small strong sub sup time u var h1 b i strike tt span section font math "
                            + "mi mtext svg script select template form button nobr h4 h5 h6")
                    .split(" "));
    private static final List<String> TEXTS = List.of(
            "word",
            "two words",
            " ",
            "",
            "\n",
            "\n\n x",
            " a ",
            "\u00a0",
            "a\u2003 b",
            "<b>",
            "&amp;",
            "\"'",
            "\r\n",
            "\f",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u0000",
            "\u001f",
            "\ufffe",
            "\u0085",
            "</p>",
            "<!--",
            "字",
            "é");
    private static final List<String> ATTRIBUTES = List.of(
            "id",
            "href",
            "src",
            "class",
            "dir",
            "lang",
            "width",
            "colspan",
            "start",
            "open",
            "alt",
            "title",
            "onclick",
            "datetime",
            "name",
            "type");
    private static final List<String> VALUES = List.of(
            "x",
            "#x",
            "#",
            "op-x",
            "/a b?c=d&e",
            "https://site.example/a",
            "https://site.example/./a",
            "http://",
            "1",
            "12px",
            "ltr",
            "language-java",
            "data:image/png;base64,AA==",
            "data:text/html,x",
            "javascript:x",
            "\"><b>",
            "a\rb",
            "\n",
            "",
            "  ",
            "mailto:a@b",
            "https://site.example/\ud83d",
            "\u00a0",
            "https:/x");

    private final Random random;

    OddTrees(long seed) {
        random = new Random(seed);
    }

    Element next() {
        Element root = new Element("body");
        fill(root, SafeTag.Holds.FLOW, 0, random.nextInt(4) == 0);
        return root;
    }

    private void fill(Element to, SafeTag.Holds holds, int depth, boolean odd) {
        int children = random.nextInt(depth == 0 ? 5 : 4);
        for (int i = 0; i < children; i++) {
            int kind = random.nextInt(12);
            if (kind == 0 && odd) {
                to.appendChild(new Comment("x"));
            } else if (kind < 5 && (holds.text() || odd)) {
                to.appendChild(new TextNode(of(TEXTS.subList(0, odd || random.nextInt(9) == 0 ? TEXTS.size() : 12))));
            } else if (depth < 7) {
                child(to, holds, depth, odd);
            }
        }
    }

    private void child(Element to, SafeTag.Holds holds, int depth, boolean odd) {
        List<String> fitting = odd && random.nextInt(4) == 0 ? NAMES : fitting(holds);
        if (fitting.isEmpty()) {
            return;
        }
        Element made = new Element(of(fitting));
        for (int i = random.nextInt(3); i > 0; i--) {
            made.attr(of(ATTRIBUTES), of(VALUES));
        }
        to.appendChild(made);
        SafeTag tag = SafeTag.of(made.normalName());
        if (tag == null || tag.holds() != SafeTag.Holds.NOTHING) {
            fill(made, tag == null ? holds : tag.holds(), depth + 1, odd);
        }
    }

    private static List<String> fitting(SafeTag.Holds holds) {
        List<String> fitting = new ArrayList<>(NAMES);
        fitting.removeIf(name -> SafeTag.of(name) == null || !SafeTag.of(name).staysIn(holds));
        return fitting;
    }

    private String of(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
