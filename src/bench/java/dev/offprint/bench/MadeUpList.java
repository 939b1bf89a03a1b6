package dev.offprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A list of random rules in the proportions of public lists: most name one class or id, one in ten an attribute, a
 * few are compound or procedural, a third count on one site only. One name in fifty occurs on the pages.
 */
final class MadeUpList {

    private static final String[] TAGS = {"div", "a", "aside", "section", "ins", "span", "li", "iframe"};
    private static final String[] WORDS = {
        "ad", "ads", "banner", "box", "promo", "sponsor", "wrap", "side", "slot", "native", "block", "top", "unit",
        "widget"
    };

    private final Random random = new Random(4);
    private final List<String> classes;
    private final List<String> hosts = new ArrayList<>();

    private MadeUpList(List<Document> docs) {
        TreeSet<String> found = new TreeSet<>();
        for (Document doc : docs) {
            for (Element element : doc.getAllElements()) {
                element.classNames().stream()
                        .filter(name -> name.matches("[a-z][a-z0-9_-]{4,}"))
                        .forEach(found::add);
            }
        }
        classes = new ArrayList<>(found);
        for (int i = 0; i < 4_000; i++) {
            hosts.add(WORDS[random.nextInt(WORDS.length)] + random.nextInt(9_999) + ".example");
        }
    }

    static String of(List<Document> docs, int hiding, int network) {
        MadeUpList list = new MadeUpList(docs);
        StringBuilder text = new StringBuilder("! made up\n");
        for (int i = 0; i < hiding; i++) {
            text.append(list.random.nextInt(3) == 0 ? list.host() : "")
                    .append("##")
                    .append(list.selector())
                    .append('\n');
        }
        for (int i = 0; i < network; i++) {
            text.append(list.address()).append('\n');
        }
        return text.toString();
    }

    private String host() {
        return hosts.get(random.nextInt(hosts.size()));
    }

    private String name() {
        if (random.nextInt(50) == 0) {
            return classes.get(random.nextInt(classes.size()));
        }
        return WORDS[random.nextInt(WORDS.length)] + "-" + WORDS[random.nextInt(WORDS.length)] + "_"
                + Integer.toString(random.nextInt(1_000_000), 36);
    }

    private String tag() {
        return TAGS[random.nextInt(TAGS.length)];
    }

    private String selector() {
        int kind = random.nextInt(100);
        if (kind < 55) {
            return "." + name();
        }
        if (kind < 78) {
            return "#" + name();
        }
        if (kind < 84) {
            return tag() + "[" + (random.nextBoolean() ? "id" : "class") + "^=\"" + name() + "\"]";
        }
        if (kind < 88) {
            return "a[href^=\"https://" + host() + "/\"]";
        }
        if (kind < 90) {
            return "a[href*=\"" + host() + "\"]";
        }
        if (kind < 96) {
            return tag() + "." + name() + " > " + tag() + "." + name();
        }
        if (kind < 98) {
            return tag() + ":has(> ." + name() + ")";
        }
        return "." + name() + ":has-text(/" + WORDS[random.nextInt(WORDS.length)] + "/i):upward(1)";
    }

    private String address() {
        return switch (random.nextInt(10)) {
            case 0 -> "/" + name() + "/*";
            case 1 -> "-" + name() + ".$image";
            case 2 -> "||" + host() + "/" + name() + "$image,third-party";
            default -> "||" + host() + "^";
        };
    }
}
