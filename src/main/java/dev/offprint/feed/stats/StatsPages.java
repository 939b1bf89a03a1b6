package dev.offprint.feed.stats;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The statistics for people. */
@Path("/stats")
public class StatsPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance stats(StatsPage page);
    }

    @Inject
    CurrentUser user;

    @Inject
    CountEverything counting;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.SESSION)
    public TemplateInstance stats(@QueryParam("weeks") Integer weeks) {
        return Templates.stats(new StatsPage(counting.of(user.id(), Weeks.asked(weeks))));
    }
}
