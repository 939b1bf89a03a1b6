package dev.offprint.feed.reader;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.feed.related.Similar;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One article for people. */
@Path("/clips/{id}")
public class ReaderPages {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reader(ReaderPage page, Similar.Found similar);
    }

    @Inject
    CurrentUser user;

    @Inject
    Reader reader;

    @Inject
    Similar similar;

    /** @param in the address of the list that the article was opened from */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SESSION)
    public Response read(@PathParam("id") String id, @QueryParam("in") String in) {
        ReaderPage page = reader.page(user.id(), ClipId.parse(id), in);
        Response.ResponseBuilder answer = Response.ok(Templates.reader(page, similar.of(user.id(), page.clip().id)));
        if (page.clip().pending) {
            answer.header("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return answer.build();
    }
}
