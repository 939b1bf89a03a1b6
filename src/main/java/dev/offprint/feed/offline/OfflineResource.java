package dev.offprint.feed.offline;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.account.csrf.Csrf;
import dev.offprint.clip.Sha256;
import dev.offprint.feed.offline.KeptArticles.Kept;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What the browser's worker asks before it keeps articles, and before it sends what was changed offline. */
@Path("/offline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SESSION)
public class OfflineResource {

    @Inject
    CurrentUser user;

    @Inject
    KeptArticles kept;

    @Inject
    Csrf csrf;

    /** @param reader whose articles they are, as {@link CurrentUser#alias} names the user */
    public record Articles(String reader, List<Kept> articles) {}

    /** @param now by this server's clock, for a browser whose own is wrong */
    public record Pass(String reader, String token, Instant now) {}

    /** 304 as long as nothing on the list has changed. */
    @GET
    @Path("/articles")
    public Response articles(@QueryParam("most") Integer most, @Context Request request) {
        Articles list = new Articles(user.alias().orElseThrow(), kept.articles(user.id(), most));
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(Sha256.of(list.toString())));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(list) : unchanged).tag(tag).build();
    }

    /** A CSRF token of the present session: the one on a page that was kept may be of an earlier one. */
    @GET
    @Path("/pass")
    public Pass pass() {
        return new Pass(user.alias().orElseThrow(), csrf.token(), Instant.now());
    }
}
