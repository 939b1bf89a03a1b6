package dev.offprint.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.extract.page.Walk;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** When the article was published and last changed: JSON-LD, meta, microdata, {@code time}, marked text, address. */
final class PickDates {

    /** With one digit of the day or two. */
    private static final Pattern DAY_IN_PATH = Pattern.compile("20\\d\\d[/-]\\d\\d[/-]\\d.?");

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "publication_date",
        "published_date",
        "published",
        "sailthru.date",
        "parsely-pub-date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "article.published",
        "article:post_date",
        "cxenseparse:recs:publishtime",
        "date",
        "ms.date",
        "published-date",
        "dcterms.issued",
        "originalpublicationdate",
        "timestamp"
    };
    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
        "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised"
    };

    /** A text with more is about more than a date. */
    private static final int LONGEST = 200;

    private final JsonLd ld;
    private final PageHints hints;
    private final boolean dayFirst;

    PickDates(JsonLd ld, PageHints hints, String language) {
        this.ld = ld;
        this.hints = hints;
        this.dayFirst = language != null
                && !language.isEmpty()
                && !language.toLowerCase().startsWith("en-us")
                && !language.equalsIgnoreCase("en");
    }

    OffsetDateTime published(String url) {
        JsonNode main = ld.main();
        OffsetDateTime date = parse(ld.text(main, "datePublished"));
        date = date != null ? date : meta(PUBLISHED);
        date = date != null ? date : microdata("datePublished");
        date = date != null ? date : microdata("dateCreated");
        date = date != null ? date : parse(ld.text(main, "uploadDate"));
        date = date != null ? date : parse(ld.text(main, "dateCreated"));
        date = date != null ? date : parse(ld.text(ld.page(), "datePublished"));
        date = date != null ? date : ofTimeElements();
        date = date != null ? date : ofAddress(url);
        date = date != null ? date : ofMarkedText();
        date = date != null ? date : ofTextNear();
        date = date != null ? date : modified();
        return date == null ? null : asShown(date, url);
    }

    /**
     * Many pages write an instant in UTC and show the day of their own place: the offset becomes the one that the page
     * uses elsewhere for this instant, or the nearest that gives the day in the page's address.
     */
    private OffsetDateTime asShown(OffsetDateTime date, String url) {
        if (date.getOffset().getTotalSeconds() != 0) {
            return date;
        }
        for (Element e : hints.dated) {
            OffsetDateTime other = parse(e.attr("datetime"));
            if (other != null && other.isEqual(date)) {
                return other;
            }
        }
        OffsetDateTime named = ofAddress(url);
        long days = named == null
                ? 0
                : named.toLocalDate().toEpochDay() - date.toLocalDate().toEpochDay();
        if (days == -1 && date.getHour() < 12) {
            return date.withOffsetSameInstant(ZoneOffset.ofHours(-date.getHour() - 1));
        }
        return days == 1 && date.getHour() > 12
                ? date.withOffsetSameInstant(ZoneOffset.ofHours(24 - date.getHour()))
                : date;
    }

    private OffsetDateTime ofTextNear() {
        for (String text : hints.nearTitle()) {
            OffsetDateTime date = text.length() < 60 ? parse(text) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    OffsetDateTime modified() {
        OffsetDateTime date = parse(ld.text(ld.main(), "dateModified"));
        date = date != null ? date : meta(MODIFIED);
        return date != null ? date : microdata("dateModified");
    }

    private OffsetDateTime meta(String[] names) {
        for (String name : names) {
            OffsetDateTime date = parse(hints.head.first(name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private OffsetDateTime microdata(String property) {
        for (Element e : hints.dated) {
            if (e.attr("itemprop").equals(property) && !e.className().contains("comment") && !Answers.hold(e)) {
                OffsetDateTime date = parse(valueOf(e));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private OffsetDateTime ofTimeElements() {
        OffsetDateTime first = null;
        for (Element e : hints.dated) {
            if (e.normalName().equals("time") && !e.attr("itemprop").equals("dateModified") && !isModified(e)) {
                OffsetDateTime date = parse(valueOf(e));
                if (date != null && (e.hasAttr("pubdate") || e.hasClass("published") || e.hasClass("entry-date"))) {
                    return date;
                }
                first = first == null ? date : first;
            }
        }
        return first;
    }

    private static boolean isModified(Element e) {
        String classes = e.className();
        return (classes.contains("updated") || classes.contains("modified")) && !classes.contains("published");
    }

    /** In elements named as dates, then beside the author. */
    private OffsetDateTime ofMarkedText() {
        OffsetDateTime date = firstIn(hints.datesByClass);
        return date != null ? date : firstIn(hints.authorsByClass);
    }

    private OffsetDateTime firstIn(List<Element> elements) {
        for (Element e : elements) {
            String text = Walk.isLonger(e, LONGEST) ? "" : e.text();
            OffsetDateTime date = text.length() < LONGEST ? parse(text) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** A path such as {@code /2025/09/04/}; a month alone is no date. */
    private OffsetDateTime ofAddress(String url) {
        for (int i = url.indexOf("/20"); i >= 0; i = url.indexOf("/20", i + 1)) {
            int end = Math.min(url.length(), i + 11);
            String part = url.substring(i + 1, end);
            if (DAY_IN_PATH.matcher(part).matches()) {
                return parse(part);
            }
        }
        return null;
    }

    private static String valueOf(Element e) {
        String value = e.attr("datetime");
        if (value.isBlank()) {
            value = e.attr("content");
        }
        return value.isBlank() ? e.text() : value;
    }

    private OffsetDateTime parse(String text) {
        return ParseDate.of(text, dayFirst);
    }
}
