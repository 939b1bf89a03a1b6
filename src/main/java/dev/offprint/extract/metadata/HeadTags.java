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
    private final Map<String, String> links = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private String title = "";
    private boolean titled;

    /** Notes an element if it is one of those; they are looked for in the whole page, as many sit in the body. */
    void note(Element e) {
        switch (e.normalName()) {
            case "meta" -> {
                Attributes said = e.attributes();
                String content = said.get("content").strip();
                if (!content.isEmpty()) {
                    meta(said.get("property"), content);
                    meta(said.get("name"), content);
                    meta(said.get("http-equiv"), content);
                }
            }
            case "link" -> {
                link(
                        e.attributes().get("rel").toLowerCase(Locale.ROOT),
                        e.attributes().get("href"));
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

    private void link(String rels, String href) {
        if (!href.isBlank()) {
            for (String rel : rels.split(" ")) {
                links.putIfAbsent(rel.strip(), href.strip());
            }
        }
    }

    private void meta(String name, String content) {
        if (!name.isEmpty()) {
            meta.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), k -> new ArrayList<>(1))
                    .add(content);
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
        return links.get(rel);
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
