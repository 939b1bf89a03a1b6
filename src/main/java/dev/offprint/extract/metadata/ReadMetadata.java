package dev.offprint.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.CleanAddress;
import dev.offprint.extract.page.WebAddress;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself, before anything is changed in it. */
public final class ReadMetadata {

    private static final Set<String> ORGANISATIONS = SchemaTypes.list("organisations");
    private static final Set<String> WEB_SITE = Set.of("WebSite");
    private static final CleanAddress CLEAN = new CleanAddress();

    /**
     * @param whole all of the document
     * @param url the page's address; the document's base address may differ
     */
    public PageFacts read(Skeleton whole, String url) {
        Document doc = whole.element(0).ownerDocument();
        PageHints hints = PageHints.of(whole);
        JsonLd ld = JsonLd.of(hints.head.jsonLd());
        JsonNode main = ld.main();
        String headline = headline(ld, main);
        String ogTitle = hints.head.first("og:title", "twitter:title", "dc.title", "citation_title");
        String siteName = siteName(ld, hints.head);
        SiteNames site = new SiteNames(siteNames(siteName, ld, hints, url));
        String title = new PickTitle(site, hints).of(headline, ogTitle);
        PickAddresses addresses = new PickAddresses(url, doc.baseUri(), hints);
        String language = language(doc, hints.head, ld, main);
        PickDates dates = new PickDates(ld, hints, language);
        return new PageFacts(
                CLEAN.clean(url),
                addresses.canonical(),
                title,
                headlines(title, headline, ogTitle, hints),
                siteName,
                PickAuthors.of(ld, hints, site),
                dates.published(url),
                dates.modified(),
                language,
                direction(doc, language),
                described(ld, main, hints.head),
                addresses.image(ld.image(main)),
                addresses.next(),
                addresses.amp(),
                paywalled(ld, main, hints.head),
                PickProduct.of(ld, hints.head));
    }

    private static String headline(JsonLd ld, JsonNode main) {
        String headline = ld.text(main, "headline");
        return headline != null ? headline : main == ld.page() ? null : ld.text(main, "name");
    }

    private static List<String> headlines(String title, String headline, String ogTitle, PageHints hints) {
        Set<String> all = new LinkedHashSet<>();
        all.add(title);
        for (String text : new String[] {headline, ogTitle, hints.head.title()}) {
            if (text != null && !text.isBlank()) {
                all.add(Characters.line(text, 1_000));
            }
        }
        return List.copyOf(all);
    }

    private static String siteName(JsonLd ld, HeadTags head) {
        String name = head.first("og:site_name", "application-name", "al:android:app_name");
        if (name == null && ld.main() != null) {
            name = ld.plain(ld.main().path("publisher"));
        }
        if (name == null) {
            name = ld.text(ld.firstOf(WEB_SITE), "name");
        }
        if (name == null) {
            name = ld.text(ld.firstOf(ORGANISATIONS), "name");
        }
        return blankToNull(Characters.line(name, 200));
    }

    private static Set<String> siteNames(String siteName, JsonLd ld, PageHints hints, String url) {
        HeadTags head = hints.head;
        Set<String> names = new LinkedHashSet<>(hints.siteHeadings);
        names.add(siteName);
        names.add(head.first("application-name", "apple-mobile-web-app-title"));
        names.add(ld.main() == null ? null : ld.plain(ld.main().path("publisher")));
        names.add(ld.text(ld.firstOf(WEB_SITE), "name"));
        names.add(ld.text(ld.firstOf(ORGANISATIONS), "name"));
        String host = WebAddress.host(url);
        host = host.startsWith("www.") ? host.substring(4) : host;
        names.add(host);
        for (String label : host.split("\\.")) {
            names.add(label.length() > 3 ? label : null);
        }
        names.remove(null);
        return names;
    }

    private static String language(Document doc, HeadTags head, JsonLd ld, JsonNode main) {
        String said = HeadTags.language(doc);
        for (String other : new String[] {
            head.first("content-language", "language", "og:locale", "dc.language"), ld.text(main, "inLanguage")
        }) {
            said = said.isBlank() && other != null ? other : said;
        }
        return LanguageTag.of(said);
    }

    private static String direction(Document doc, String language) {
        for (Element e : new Element[] {doc.firstElementChild(), doc.body()}) {
            String dir = e == null ? "" : e.attr("dir").toLowerCase(Locale.ROOT);
            if (dir.equals("rtl") || dir.equals("ltr")) {
                return dir;
            }
        }
        return Directions.of(language);
    }

    private static String described(JsonLd ld, JsonNode main, HeadTags head) {
        String said = head.first("og:description", "description", "twitter:description", "dc.description");
        return blankToNull(Characters.line(said != null ? said : ld.text(main, "description"), 2_000));
    }

    private static boolean paywalled(JsonLd ld, JsonNode main, HeadTags head) {
        String free = main == null ? "" : main.path("isAccessibleForFree").asText("");
        String tier = head.first("article:content_tier", "lp:paywall");
        return free.equalsIgnoreCase("false") || "locked".equalsIgnoreCase(tier) || "metered".equalsIgnoreCase(tier);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
