package dev.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the elements of a page's head say, by name: {@code meta}, {@code link}, {@code title}, JSON-LD scripts. */
final class HeadTags {

    private final Map<String, List<String>> meta = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private String title = "";
    private boolean titled;

    /** Notes an element if it is one of those; they are looked for in the whole page, as many sit in the body. */
    void note(Element e) {
        switch (e.normalName()) {
            case "meta" -> {
                Attributes said = e.attributes();
                String content = said.get("content");
                if (!content.isBlank()) {
                    add(meta, said.get("property"), content);
                    add(meta, said.get("name"), content);
                    add(meta, said.get("http-equiv"), content);
                }
            }
            case "link" -> {
                String href = e.attributes().get("href");
                for (String rel :
                        e.attributes().get("rel").toLowerCase(Locale.ROOT).split(" ")) {
                    add(links, rel, href);
                }
            }
            case "title" -> {
                if (!titled) {
                    title = e.text();
                    titled = true;
                }
            }
            case "script" -> {
                if (e.attributes().get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(e.data());
                }
            }
            default -> {
                // nothing of the head
            }
        }
    }

    private static void add(Map<String, List<String>> into, String name, String value) {
        if (!name.isEmpty() && !value.isBlank()) {
            into.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), k -> new ArrayList<>(2))
                    .add(value.strip());
        }
    }

    /** The first value of the first of these names that has one, or null. */
    String first(String... names) {
        for (String name : names) {
            List<String> values = meta.get(name);
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }

    List<String> all(String name) {
        return meta.getOrDefault(name, List.of());
    }

    String link(String rel) {
        List<String> hrefs = links.get(rel);
        return hrefs == null ? null : hrefs.get(0);
    }

    String title() {
        return title;
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    static String language(Document doc) {
        Element html = doc.firstElementChild();
        if (html == null) {
            return "";
        }
        String lang = html.attr("lang");
        return lang.isBlank() ? html.attr("xml:lang") : lang;
    }
}
