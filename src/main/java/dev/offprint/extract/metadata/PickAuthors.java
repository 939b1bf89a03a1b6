package dev.offprint.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.extract.page.RuleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Who wrote the article: names only, several where there are several. */
final class PickAuthors {

    private static final RuleFile RULES = RuleFile.read("metadata/bylines.txt");
    private static final List<String> SURE_LEADS = RULES.list("words that surely come before a name");
    private static final Set<Character> LEAD_BEGINNINGS =
            SURE_LEADS.stream().map(lead -> lead.charAt(0)).collect(Collectors.toCollection(HashSet::new));
    private static final String[] META = {
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                "citation_author",
        "byl", "cxenseparse:author", "twitter:data1", "article:author_name", "article.author", "creator",
                "og:article:author"
    };
    private static final Set<String> CATALOGUES = Set.of("citation_author", "dc.creator", "dcterms.creator");
    private static final int LONGEST_POSTER = 40;
    private static final int MAX_AUTHORS = 12;

    private PickAuthors() {}

    /** @param site what the site calls itself: it is no author while the page names a person */
    static List<String> of(JsonLd ld, PageHints hints, SiteNames site) {
        List<Supplier<List<String>>> sources = List.of(
                () -> ofJsonLd(ld, ld.main()),
                () -> ofMeta(hints.head),
                () -> poster(hints.posters.above(hints.authorsByMarkup.size())),
                () -> poster(hints.posters.noted()),
                () -> ofElements(hints.authorsByMarkup),
                () -> poster(Answers.starter(hints.authorsByMarkup, hints.answerer)),
                () -> ofElements(hints.authorsByClass),
                () -> fullNames(ofText(hints.nearTitle())),
                () -> fullNames(ofElements(hints.authorsByLink())),
                () -> ofJsonLd(ld, ld.page()),
                () -> poster(hints.posters.named()));
        List<String> fallback = List.of();
        for (Supplier<List<String>> source : sources) {
            List<String> said = source.get();
            List<String> persons = those(said, name -> !site.is(name));
            if (!persons.isEmpty()) {
                return persons;
            }
            fallback = fallback.isEmpty() ? said : fallback;
        }
        return fallback;
    }

    /** What stands unmarked must at least look like a name: two words or more, each beginning with a capital. */
    private static List<String> fullNames(List<String> names) {
        return those(names, PickAuthors::isFullName);
    }

    private static boolean isFullName(String name) {
        return name.indexOf(' ') > 0
                && name.split(" ").length <= 4
                && !Character.isLowerCase(name.charAt(0))
                && !Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static List<String> those(List<String> names, Predicate<String> wanted) {
        List<String> found = new ArrayList<>(names.size());
        for (String name : names) {
            if (wanted.test(name)) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> ofJsonLd(JsonLd ld, JsonNode main) {
        Set<String> names = new LinkedHashSet<>();
        if (main != null) {
            JsonNode author = main.has("author") ? main.get("author") : main.path("creator");
            for (JsonNode one : author.isArray() ? author : List.of(author)) {
                String name = one.isTextual() ? one.asText() : ld.plain(one);
                names.addAll(name == null ? List.of() : BylineNames.of(name));
            }
        }
        return limited(names);
    }

    /** "By A Name" as one text, or "By" and the name in the next. */
    private static List<String> ofText(List<String> texts) {
        List<String> names = List.of();
        for (int i = 0; i < texts.size() && names.isEmpty(); i++) {
            String text = texts.get(i).strip();
            if (!text.isEmpty() && LEAD_BEGINNINGS.contains(Character.toLowerCase(text.charAt(0)))) {
                names = behindLead(text.toLowerCase(Locale.ROOT), texts, i);
            }
        }
        return names;
    }

    /** @param lower the text of this number in lower case */
    private static List<String> behindLead(String lower, List<String> texts, int i) {
        for (String lead : SURE_LEADS) {
            if (!lower.startsWith(lead)) {
                continue;
            }
            String rest = lower.substring(lead.length());
            boolean alone = rest.isEmpty() || rest.equals(":");
            if (alone && i + 1 < texts.size() || rest.startsWith(" ") || rest.startsWith(": ")) {
                List<String> names = BylineNames.of(texts.get(alone ? i + 1 : i));
                if (!names.isEmpty() && names.get(0).length() < 40) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static List<String> ofMeta(HeadTags head) {
        for (String name : META) {
            if (name.equals("twitter:data1") && !isBylineLabel(head.first("twitter:label1"))) {
                continue;
            }
            Set<String> names = new LinkedHashSet<>();
            for (String value : head.all(name)) {
                names.addAll(BylineNames.of(CATALOGUES.contains(name) ? turned(value) : value));
            }
            if (!names.isEmpty()) {
                return limited(names);
            }
        }
        return List.of();
    }

    /** Catalogues put the family name first: "Solberg, Marit". */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        boolean once = comma > 0 && name.indexOf(',', comma + 1) < 0 && name.indexOf(';') < 0;
        return once
                ? name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip()
                : name;
    }

    private static boolean isBylineLabel(String label) {
        return label != null && BylineNames.isLead(label);
    }

    private static List<String> ofElements(List<Element> elements) {
        for (Element e : elements) {
            String text = Inside.nameOrText(e);
            List<String> names = text.length() < 160 ? BylineNames.of(text) : List.of();
            if (names.isEmpty() && e.childNodeSize() > 1 && e.childNode(0) instanceof TextNode first) {
                // a name, and a date in the next line
                names = first.text().length() < 60 ? BylineNames.of(first.text()) : names;
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** Who began a thread: a name for the screen, which may be anything. */
    private static List<String> poster(String name) {
        return name == null || name.isBlank() || name.length() > LONGEST_POSTER ? List.of() : List.of(name.strip());
    }

    private static List<String> limited(Set<String> names) {
        List<String> all = List.copyOf(names);
        return all.size() <= MAX_AUTHORS ? all : all.subList(0, MAX_AUTHORS);
    }
}
