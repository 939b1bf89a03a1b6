package dev.offprint.feed.highlight;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What can be asked of a list of highlights, in the names of the address: see {@link HighlightQuery#of}. */
public class HighlightParameters {

    @QueryParam("q")
    public String q;

    /** Several mean all of them. */
    @QueryParam("tag")
    public List<String> tag = List.of();

    @QueryParam("site")
    public String site;

    @QueryParam("colour")
    public String colour;

    @QueryParam("after")
    public String after;

    @QueryParam("limit")
    public Integer limit;
}
