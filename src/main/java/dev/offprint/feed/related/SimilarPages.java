package dev.offprint.feed.related;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The buttons that tell copies apart, and take that back. Each leads back to the page it was on. */
@Path("/clips/{id}")
@RolesAllowed(Roles.SESSION)
public class SimilarPages {

    @Inject
    CurrentUser user;

    @Inject
    FindSimilar findSimilar;

    @POST
    @Path("/apart")
    public Response apart(@PathParam("id") String id, @FormParam("return") String back) {
        UUID clip = own(id);
        findSimilar.tellApart(user.id(), clip);
        return Response.seeOther(LocalPath.of(back, "/clips/" + clip)).build();
    }

    @POST
    @Path("/together")
    public Response together(@PathParam("id") String id, @FormParam("return") String back) {
        UUID clip = own(id);
        findSimilar.together(user.id(), clip);
        return Response.seeOther(LocalPath.of(back, "/clips/" + clip)).build();
    }

    private UUID own(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound).id);
    }
}
