package dev.offprint.feed.tidy;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.again.ExtractAgain;
import dev.offprint.clip.again.ExtractAgain.Reach;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Choosing what should go from an article. The reader's script shows the same choice in place. */
@Path("/clips/{id}/tidy")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class TidyPages {

    private static final String SITE = "site ";
    private static final String HERE = "here ";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance blocks(TidyPage page);

        static native TemplateInstance choice(TidyChoice page);
    }

    @Inject
    CurrentUser user;

    @Inject
    Tidying tidying;

    @Inject
    ExtractAgain extractAgain;

    /** @param block the number of the block to remove; without it the blocks are listed */
    @GET
    public TemplateInstance choose(@PathParam("id") String id, @QueryParam("block") Integer block) {
        UUID clip = ClipId.parse(id);
        return block == null
                ? Templates.blocks(tidying.page(user.id(), clip))
                : Templates.choice(tidying.choice(user.id(), clip, block));
    }

    /** @param what {@code here} or {@code site}, a space and a selector */
    @POST
    public Response remove(
            @PathParam("id") String id, @FormParam("what") String what, @FormParam("return") String back) {
        UUID clip = ClipId.parse(id);
        boolean site = what != null && what.startsWith(SITE);
        boolean here = what != null && what.startsWith(HERE);
        String selector = site || here ? what.substring(SITE.length()) : null;
        extractAgain.remove(user.id(), clip, selector, site ? Reach.SITE : Reach.HERE);
        return Response.seeOther(LocalPath.of(back, "/clips/" + clip)).build();
    }
}
