package dev.offprint.clip.highlight;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One highlight: its colour and its note can change, its words cannot. */
@Path("/api/v1/highlights/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
@Transactional
public class HighlightResource {

    @Inject
    CurrentUser user;

    @GET
    public HighlightJson one(@PathParam("id") String id) {
        return HighlightJson.of(Highlight.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound));
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public HighlightJson change(@PathParam("id") String id, HighlightChange change) {
        return HighlightJson.of(ChangeHighlights.change(user.id(), ClipId.parse(id), change));
    }

    @DELETE
    public void delete(@PathParam("id") String id) {
        ChangeHighlights.delete(user.id(), ClipId.parse(id));
    }
}
