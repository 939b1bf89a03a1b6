package dev.offprint.feed.link;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.feed.format.Format;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Feed links for programs. */
@Path("/api/v1/feed-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class FeedLinkResource {

    @Inject
    CurrentUser user;

    @Inject
    FeedAddresses addresses;

    /**
     * What a new link is made of.
     *
     * @param kind {@code clips}, {@code highlights} or {@code digest}; clips when left out
     */
    public record NewFeedLink(String name, String query, String kind) {}

    /** A link with its full addresses. */
    public record FeedLinkJson(
            long id, String name, String query, Kind kind, String rss, String atom, String json, String opds) {}

    public record FeedLinkList(List<FeedLinkJson> items) {}

    @GET
    @Transactional
    public FeedLinkList list() {
        return new FeedLinkList(FeedLink.all(user.id()).stream().map(this::json).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response create(NewFeedLink asked) {
        if (asked == null) {
            throw Problem.badRequest("body-missing", "Send {\"name\", \"query\"} as JSON.");
        }
        FeedLinkJson link = json(FeedLink.create(user.id(), asked.name(), Kind.of(asked.kind()), asked.query()));
        return Response.created(URI.create("/api/v1/feed-links/" + link.id()))
                .entity(link)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    public FeedLinkJson one(@PathParam("id") long id) {
        return json(found(id));
    }

    /** Gives the link new addresses; the old ones are gone at once. */
    @POST
    @Path("{id}/rotate")
    @Transactional
    public FeedLinkJson rotate(@PathParam("id") long id) {
        FeedLink link = found(id);
        link.rotate();
        return json(link);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public void revoke(@PathParam("id") long id) {
        found(id).delete();
    }

    private FeedLink found(long id) {
        return FeedLink.of(user.id(), id).orElseThrow(Problem::notFound);
    }

    private FeedLinkJson json(FeedLink link) {
        return new FeedLinkJson(
                link.id,
                link.name,
                link.query,
                link.kind,
                addresses.of(link, Format.RSS),
                addresses.of(link, Format.ATOM),
                addresses.of(link, Format.JSON),
                link.kind.comesAs(Format.OPDS) ? addresses.of(link, Format.OPDS) : null);
    }
}
