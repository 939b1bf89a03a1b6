package dev.offprint.clip.highlight;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The highlights of one clip. */
@Path("/api/v1/clips/{id}/highlights")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
@Transactional
public class ClipHighlightResource {

    @Inject
    CurrentUser user;

    /** In the order of the text; those that are not in it any more at the end. */
    public record All(List<HighlightJson> items) {}

    @GET
    public All all(@PathParam("id") String id) {
        Clip clip = Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound);
        String html = StoredArticle.of(clip.id, clip.version)
                .map(article -> article.html)
                .orElse("");
        return new All(MarkedArticle.entries(user.id(), clip.id, html).stream()
                .map(HighlightJson::of)
                .toList());
    }

    /** 201, or 200 for what was highlighted already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") String id, NewHighlight asked) {
        if (asked == null) {
            throw Problem.badRequest("body-missing", "Send {\"quote\"} as JSON.");
        }
        ChangeHighlights.Made made = ChangeHighlights.create(user.id(), ClipId.parse(id), asked);
        HighlightJson json = HighlightJson.of(made.entry());
        return made.fresh()
                ? Response.created(URI.create("/api/v1/highlights/" + json.id()))
                        .entity(json)
                        .build()
                : Response.ok(json).build();
    }
}
