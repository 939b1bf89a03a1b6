package dev.offprint.feed;

import dev.offprint.problem.Problem;
import dev.offprint.search.Query;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a feed page: a view, narrowed down, from a place on. */
public class FeedAddress {

    private static final List<String> KINDS = List.of("tag", "site", "lang", "minutes");

    private static final int MOST_MINUTES = 180;

    @QueryParam("view")
    public String view;

    @QueryParam("tag")
    public String tag;

    @QueryParam("site")
    public String site;

    @QueryParam("lang")
    public String lang;

    /** As after {@code minutes:} in a query. */
    @QueryParam("minutes")
    public String minutes;

    @QueryParam("have")
    public Integer have;

    @QueryParam("after")
    public String after;

    /**
     * Narrowed down, For you is the newest first.
     *
     * @throws Problem 404 for a view that there is not
     */
    public View shown() {
        View asked = isSet(view) ? View.named(view).orElseThrow(Problem::notFound) : View.first();
        return asked == View.FOR_YOU && KINDS.stream().anyMatch(kind -> isSet(value(kind))) ? View.NEWEST : asked;
    }

    /** The minutes that the reader has, 0 for any. */
    public int have() {
        return have == null ? 0 : Math.max(0, Math.min(have, MOST_MINUTES));
    }

    public FeedQuery query() {
        View shown = shown();
        String narrower = filters().stream()
                .map(filter -> filter.kind() + ":\"" + filter.value().replace('"', ' ') + "\"")
                .collect(Collectors.joining(" "));
        Query query = Query.parse(shown.query() + " " + narrower).oneOfEachStory();
        return new FeedQuery(
                query, shown.order(), Cursor.read(after, query.toString(), shown.order()), FeedQuery.CARDS);
    }

    /** What narrows the view down, each with the address of the page without it. */
    List<FeedPage.Filter> filters() {
        List<FeedPage.Filter> filters = new ArrayList<>();
        for (String kind : KINDS) {
            String value = value(kind);
            if (isSet(value)) {
                filters.add(new FeedPage.Filter(kind, value.strip(), address(shown(), kind, null, null)));
            }
        }
        return filters;
    }

    /** This page. */
    String here() {
        return address(shown(), null, null, after);
    }

    String from(String cursor) {
        return cursor == null ? null : address(shown(), null, null, cursor);
    }

    /** Another view, narrowed down in the same way. */
    String in(View other) {
        return address(other, null, null, null);
    }

    /** This view, narrowed down further or otherwise. */
    String narrowed(String kind, String value) {
        return address(shown() == View.FOR_YOU ? View.NEWEST : shown(), kind, value, null);
    }

    /**
     * This list from its beginning, as readers carry it from article to article.
     *
     * @param run the order of For you that the list shows, or null
     */
    public String list(String run) {
        return address(shown(), null, null, run);
    }

    /** Reads the parameters of a feed page's address; what is none of them is left out. */
    public static FeedAddress read(Map<String, String> parameters) {
        FeedAddress address = new FeedAddress();
        address.view = parameters.get("view");
        address.tag = parameters.get("tag");
        address.site = parameters.get("site");
        address.lang = parameters.get("lang");
        address.minutes = parameters.get("minutes");
        address.after = parameters.get("after");
        String have = parameters.getOrDefault("have", "");
        address.have = have.matches("\\d{1,4}") ? Integer.valueOf(have) : null;
        return address;
    }

    private String address(View view, String changed, String value, String after) {
        Address address = Address.of("/").with("view", view == View.first() ? null : view.word());
        for (String kind : KINDS) {
            address = address.with(kind, kind.equals(changed) ? value : value(kind));
        }
        String minutesToSpend = view == View.FOR_YOU && have() > 0 ? String.valueOf(have()) : null;
        return address.with("have", minutesToSpend).with("after", after).toString();
    }

    private String value(String kind) {
        return switch (kind) {
            case "tag" -> tag;
            case "site" -> site;
            case "lang" -> lang;
            default -> minutes;
        };
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}
