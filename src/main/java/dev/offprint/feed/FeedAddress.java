package dev.offprint.feed;

import dev.offprint.problem.Problem;
import dev.offprint.search.Query;
import dev.offprint.search.Term;
import dev.offprint.search.Term.Field;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The address of a feed page: a view, narrowed down, from a place on. */
public class FeedAddress {

    @QueryParam("view")
    public String view;

    @QueryParam("tag")
    public String tag;

    @QueryParam("site")
    public String site;

    @QueryParam("lang")
    public String lang;

    @QueryParam("after")
    public String after;

    /** @throws Problem 404 for a view that there is not */
    View shown() {
        return view == null || view.isEmpty() ? View.NEWEST : View.named(view).orElseThrow(Problem::notFound);
    }

    FeedQuery query() {
        View shown = shown();
        Query query = shown.query();
        for (FeedPage.Filter filter : filters()) {
            query = query.and(Term.of(
                    Field.valueOf(filter.kind().toUpperCase(Locale.ROOT)),
                    filter.value().toLowerCase(Locale.ROOT)));
        }
        return new FeedQuery(query, shown.order(), Cursor.read(after, query, shown.order()), FeedQuery.PAGE);
    }

    List<FeedPage.Filter> filters() {
        List<FeedPage.Filter> filters = new ArrayList<>();
        if (isSet(tag)) {
            filters.add(new FeedPage.Filter("tag", tag.strip(), address(shown(), null, site, lang, null)));
        }
        if (isSet(site)) {
            filters.add(new FeedPage.Filter("site", site.strip(), address(shown(), tag, null, lang, null)));
        }
        if (isSet(lang)) {
            filters.add(new FeedPage.Filter("lang", lang.strip(), address(shown(), tag, site, null, null)));
        }
        return filters;
    }

    /** This page. */
    String here() {
        return address(shown(), tag, site, lang, after);
    }

    String from(String cursor) {
        return cursor == null ? null : address(shown(), tag, site, lang, cursor);
    }

    /** Another view of the same tag, site and language. */
    String in(View other) {
        return address(other, tag, site, lang, null);
    }

    private static String address(View view, String tag, String site, String lang, String after) {
        return Address.of("/")
                .with("view", view == View.NEWEST ? null : view.word())
                .with("tag", tag)
                .with("site", site)
                .with("lang", lang)
                .with("after", after)
                .toString();
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}
