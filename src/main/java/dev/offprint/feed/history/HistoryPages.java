package dev.offprint.feed.history;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.snapshot.HarmlessPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What was captured of a clip and when, what changed, and how the page looked. */
@Path("/clips/{id}/versions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class HistoryPages {

    /** The policy of our own pages, which may here, and only here, frame a page of this server; a test compares. */
    private static final String FRAMING = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src"
            + " 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'self'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types offprint-worker";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance versions(HistoryPage page);

        static native TemplateInstance snapshot(SnapshotPage page);
    }

    @Inject
    CurrentUser user;

    @Inject
    History history;

    /** @param from and {@code to}: the numbers of the versions to compare, the two newest where they are missing */
    @GET
    public TemplateInstance versions(
            @PathParam("id") String id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        return Templates.versions(history.page(user.id(), ClipId.parse(id), from, to));
    }

    @GET
    @Path("/{number}")
    public Response snapshot(@PathParam("id") String id, @PathParam("number") int number) {
        SnapshotPage page = history.snapshot(user.id(), ClipId.parse(id), number);
        return Response.ok(Templates.snapshot(page))
                .header("Content-Security-Policy", FRAMING)
                .build();
    }

    /** The page itself, under a policy of its own whether it stands in our frame or is opened by itself. */
    @GET
    @Path("/{number}/snapshot")
    public Response page(@PathParam("id") String id, @PathParam("number") int number) {
        HarmlessPage page = history.harmless(user.id(), ClipId.parse(id), number);
        return Response.ok(page.html(), "text/html;charset=utf-8")
                .header("Content-Security-Policy", HarmlessPage.POLICY)
                .header("X-DNS-Prefetch-Control", "off")
                .build();
    }

    @POST
    @Path("/{number}/show")
    public Response show(@PathParam("id") String id, @PathParam("number") int number) {
        history.show(user.id(), ClipId.parse(id), number);
        return Response.seeOther(URI.create("/clips/" + ClipId.parse(id))).build();
    }
}
