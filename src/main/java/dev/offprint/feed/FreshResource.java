package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.search.Index;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Whether something was clipped since: what an open feed page asks now and then, for the price of one index entry. */
@Path("/fresh")
public class FreshResource {

    @Inject
    CurrentUser user;

    @Inject
    Index index;

    /** The id of the newest unread clip, which is its tag too: 304 as long as it is the same. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.SESSION)
    public Response newest(@Context Request request) {
        String newest = index.find(user.id(), View.NEWEST.query(), View.NEWEST.order(), null, 1).stream()
                .map(Object::toString)
                .findFirst()
                .orElse("none");
        EntityTag tag = new EntityTag(newest);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(newest) : unchanged).tag(tag).build();
    }
}
