package dev.offprint.feed;

import java.util.List;

/**
 * The feed page as its template sees it.
 *
 * @param here the page's own address, where forms come back to
 * @param list the address of the whole list, by which readers come back to it
 * @param more address of the next stretch, or null at the end
 * @param filters what narrows the view down, each with the way out; {@code facets} what could
 * @param choosing how For you was asked for, or null in other views
 * @param empty the key of the message for a page without cards, or null
 */
public record FeedPage(
        View view,
        List<Tab> tabs,
        List<Filter> filters,
        List<Facet> facets,
        List<Card> cards,
        String here,
        String list,
        String more,
        Emptiness empty,
        Choosing choosing) {

    /** @param minutes that the reader has, 0 for any; {@code off} when For you is not wanted */
    public record Choosing(boolean off, int minutes) {

        private static final List<Integer> OFFERED = List.of(5, 15, 30);

        /** The minutes that there are links for. */
        public List<Integer> offered() {
            return OFFERED;
        }
    }

    /** @param count in words, "999+" at most; null where it is not counted */
    public record Tab(String key, String href, boolean current, String count) {}

    /** A way to narrow the view down further; the key of its message is {@code facet_} and the kind. */
    public record Facet(String kind, String value, String href) {

        public String key() {
            return "facet_" + kind;
        }
    }

    /** @param kind {@code tag}, {@code site}, {@code lang} or {@code minutes} */
    public record Filter(String kind, String value, String without) {

        public String key() {
            return "facet_" + kind;
        }
    }

    /** Why there is nothing to show. */
    public enum Emptiness {
        LIBRARY,
        ALL_READ,
        VIEW,
        FILTERED
    }

    /** The message for an empty view. */
    public String emptyKey() {
        return "empty_" + view.word();
    }

    public String titleKey() {
        return "view_" + view.word();
    }
}
