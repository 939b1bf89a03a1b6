package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The reading feed for people. */
@Path("/")
public class FeedPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feed(FeedPage page);
    }

    @Inject
    CurrentUser user;

    @Inject
    FeedDesk desk;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SESSION)
    public TemplateInstance feed(@BeanParam FeedAddress asked) {
        return Templates.feed(desk.page(user.id(), asked));
    }
}
