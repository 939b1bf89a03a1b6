package dev.offprint.clip.reading;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.highlight.Highlight;
import dev.offprint.clip.highlight.MarkedArticle;
import dev.offprint.clip.reading.ReadableClip.Reading;
import dev.offprint.clip.version.SingleClip;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One clip, by what the client accepts: JSON unless it says otherwise. */
@Path("/api/v1/clips/{id}")
@RolesAllowed(Roles.API)
@Transactional
public class ReadResource {

    @Inject
    CurrentUser user;

    @Inject
    ReadableClip readable;

    @Inject
    SingleClip singleClip;

    @Inject
    StandalonePage standalonePage;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ClipJson json(@PathParam("id") String id) {
        Reading reading = reading(id);
        return singleClip.of(reading.clip(), reading.clip().version, article -> reading.content());
    }

    @GET
    @Produces("text/html;qs=0.8")
    public Response html(@PathParam("id") String id) {
        return Response.ok(standalonePage.of(reading(id)), "text/html;charset=utf-8")
                .header("Content-Security-Policy", StandalonePage.POLICY + "; sandbox")
                .build();
    }

    @GET
    @Produces("text/markdown;qs=0.7")
    public Response markdown(@PathParam("id") String id) {
        Reading reading = reading(id);
        String article = MarkdownDocument.of(reading.clip(), reading.html());
        List<Highlight> highlights =
                MarkedArticle.of(user.id(), reading.clip().id, reading.html()).inOrder();
        String marked = highlights.isEmpty() ? "" : "\n## Highlights\n\n" + MarkdownHighlights.list(highlights);
        return Response.ok(article + marked, "text/markdown;charset=utf-8").build();
    }

    @GET
    @Produces("text/plain;qs=0.6")
    public Response text(@PathParam("id") String id) {
        Reading reading = reading(id);
        String text = reading.clip().title + "\n" + reading.clip().url + "\n\n" + reading.text() + "\n";
        return Response.ok(text, "text/plain;charset=utf-8").build();
    }

    private Reading reading(String id) {
        return readable.of(user.id(), ClipId.parse(id));
    }
}
