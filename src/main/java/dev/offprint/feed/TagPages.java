package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Tag;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** All tags of a library, each leading to its clips. */
@Path("/tags")
public class TagPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tags(List<Tag.Count> tags);
    }

    @Inject
    CurrentUser user;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SESSION)
    @Transactional
    public TemplateInstance tags() {
        return Templates.tags(
                Tag.counts(user.id()).stream().filter(tag -> tag.clips() > 0).toList());
    }
}
