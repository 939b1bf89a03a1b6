package dev.offprint.feed.highlight;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.highlight.ChangeHighlights;
import dev.offprint.clip.highlight.HighlightChange;
import dev.offprint.feed.FeedQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All highlights for people, and the forms that change one. */
@Path("/highlights")
@RolesAllowed(Roles.SESSION)
public class HighlightPages {

    private static final String HERE = "/highlights";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance highlights(HighlightsPage page);
    }

    @Inject
    CurrentUser user;

    @Inject
    FindHighlights highlights;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@BeanParam HighlightParameters asked) {
        FindHighlights.Stretch stretch =
                highlights.newest(user.id(), HighlightQuery.of(asked), asked.after, FeedQuery.PAGE);
        return Templates.highlights(HighlightsPage.of(asked, stretch));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(
            @PathParam("id") String id,
            @FormParam("colour") String colour,
            @FormParam("note") String note,
            @FormParam("return") String back) {
        ChangeHighlights.change(user.id(), ClipId.parse(id), new HighlightChange(colour, note, null));
        return Response.seeOther(LocalPath.of(back, HERE)).build();
    }

    @POST
    @Path("{id}/delete")
    @Transactional
    public Response delete(@PathParam("id") String id, @FormParam("return") String back) {
        ChangeHighlights.delete(user.id(), ClipId.parse(id));
        return Response.seeOther(LocalPath.of(back, HERE)).build();
    }
}
