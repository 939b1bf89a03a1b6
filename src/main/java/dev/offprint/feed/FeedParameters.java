package dev.offprint.feed;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What can be asked of a list, in the names of the address: see {@link FeedQuery#of}. */
public class FeedParameters {

    @QueryParam("q")
    public String q;

    @QueryParam("state")
    public String state;

    /** Several mean all of them. */
    @QueryParam("tag")
    public List<String> tag = List.of();

    @QueryParam("site")
    public String site;

    @QueryParam("starred")
    public Boolean starred;

    @QueryParam("order")
    public String order;

    @QueryParam("after")
    public String after;

    @QueryParam("limit")
    public Integer limit;
}
