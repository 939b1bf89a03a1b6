package dev.offprint.clip.highlight;

import dev.offprint.clip.highlight.anchor.ArticleText;
import dev.offprint.clip.highlight.anchor.FindQuote;
import dev.offprint.clip.highlight.anchor.MarkPassages;
import dev.offprint.clip.highlight.anchor.MarkPassages.Passage;
import dev.offprint.clip.highlight.anchor.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An article with its highlights.
 *
 * @param html with {@code mark} elements around what was found
 * @param highlights in the order of the text; those that are not in it any more at the end
 */
public record MarkedArticle(String html, List<Entry> highlights) {

    /** @param place where it begins in the text, or null when it is not there any more */
    public record Entry(Highlight highlight, Integer place) {

        public boolean inText() {
            return place != null;
        }
    }

    public List<Entry> found() {
        return highlights.stream().filter(Entry::inText).toList();
    }

    public List<Entry> lost() {
        return highlights.stream().filter(entry -> !entry.inText()).toList();
    }

    /** The highlights alone. */
    public List<Highlight> inOrder() {
        return highlights.stream().map(Entry::highlight).toList();
    }

    private record Found(Highlight highlight, Span span) {

        Entry entry() {
            return new Entry(highlight, span == null ? null : span.start());
        }

        Passage passage() {
            return new Passage(highlight.id.toString(), highlight.colour.word(), highlight.note != null, span);
        }
    }

    /**
     * Marks what its owner highlighted; inside a transaction.
     *
     * @param html sanitised: what comes out is that, and marks
     */
    public static MarkedArticle of(long owner, UUID clip, String html) {
        List<Highlight> highlights = Highlight.ofClip(owner, clip);
        if (highlights.isEmpty()) {
            return new MarkedArticle(html, List.of());
        }
        Document article = Jsoup.parseBodyFragment(html);
        article.outputSettings().prettyPrint(false);
        ArticleText text = new ArticleText(article.body());
        List<Found> found = find(highlights, text);
        MarkPassages.mark(
                text,
                found.stream()
                        .filter(one -> one.span() != null)
                        .map(Found::passage)
                        .toList());
        return new MarkedArticle(article.body().html(), entries(found));
    }

    /** The highlights of a clip, each looked for in the article; inside a transaction. */
    static List<Entry> entries(long owner, UUID clip, String html) {
        List<Highlight> highlights = Highlight.ofClip(owner, clip);
        return highlights.isEmpty() ? List.of() : entries(find(highlights, text(html)));
    }

    static ArticleText text(String html) {
        return new ArticleText(Jsoup.parseBodyFragment(html).body());
    }

    private static List<Found> find(List<Highlight> highlights, ArticleText text) {
        FindQuote find = new FindQuote(text);
        List<Found> found = new ArrayList<>();
        for (Highlight highlight : highlights) {
            Span span =
                    find.find(highlight.asQuote()).map(FindQuote.Found::span).orElse(null);
            found.add(new Found(highlight, span));
        }
        return found;
    }

    private static List<Entry> entries(List<Found> found) {
        return found.stream()
                .map(Found::entry)
                .sorted(Comparator.comparing(Entry::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
