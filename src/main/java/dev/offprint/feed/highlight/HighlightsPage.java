package dev.offprint.feed.highlight;

import dev.offprint.clip.Clip;
import dev.offprint.clip.highlight.Colour;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.feed.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The page of all highlights as its template sees it.
 *
 * @param q what was searched for, never null
 * @param articles the newest highlights, those of one article together
 * @param here the page's own address, where forms come back to
 * @param more address of the next stretch, or null at the end
 * @param markdown address of what is listed, all of it, as a file; {@code json} likewise
 * @param narrowed whether something was asked for, so that an empty page means that nothing fits
 */
public record HighlightsPage(
        String q,
        String colour,
        List<Swatch> colours,
        List<Article> articles,
        String here,
        String more,
        String markdown,
        String json,
        boolean narrowed) {

    /** @param word null for all colours; {@code href} shows these alone */
    public record Swatch(String word, String href, boolean current) {

        /** The key of its message. */
        public String key() {
            return word == null ? "colour_any" : "colour_" + word;
        }
    }

    public record Article(Clip clip, List<Highlight> highlights) {

        public String title() {
            return clip.title.isBlank() ? clip.site : clip.title;
        }

        public String siteName() {
            return clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName;
        }
    }

    static HighlightsPage of(HighlightParameters asked, FindHighlights.Stretch stretch) {
        List<Swatch> colours = new ArrayList<>();
        colours.add(swatch(asked, null));
        Arrays.stream(Colour.values()).forEach(colour -> colours.add(swatch(asked, colour.word())));
        String here = address("/highlights", asked, asked.colour).toString();
        return new HighlightsPage(
                asked.q == null ? "" : asked.q,
                asked.colour,
                colours,
                grouped(stretch.found()),
                address("/highlights", asked, asked.colour)
                        .with("after", asked.after)
                        .toString(),
                stretch.next() == null
                        ? null
                        : Address.of(here).with("after", stretch.next()).toString(),
                address("/highlights/export.md", asked, asked.colour).toString(),
                address("/highlights/export.json", asked, asked.colour).toString(),
                !here.equals("/highlights"));
    }

    private static Swatch swatch(HighlightParameters asked, String colour) {
        boolean current = colour == null ? asked.colour == null || asked.colour.isEmpty() : colour.equals(asked.colour);
        return new Swatch(colour, address("/highlights", asked, colour).toString(), current);
    }

    private static Address address(String path, HighlightParameters asked, String colour) {
        Address address =
                Address.of(path).with("q", asked.q).with("site", asked.site).with("colour", colour);
        for (String tag : asked.tag) {
            address = address.with("tag", tag);
        }
        return address;
    }

    /** What follows one another and is of one article becomes one group. */
    private static List<Article> grouped(List<FindHighlights.Found> found) {
        List<Article> articles = new ArrayList<>();
        for (FindHighlights.Found one : found) {
            Article last = articles.isEmpty() ? null : articles.get(articles.size() - 1);
            if (last == null || !last.clip().id.equals(one.clip().id)) {
                last = new Article(one.clip(), new ArrayList<>());
                articles.add(last);
            }
            last.highlights().add(one.highlight());
        }
        return articles;
    }
}
