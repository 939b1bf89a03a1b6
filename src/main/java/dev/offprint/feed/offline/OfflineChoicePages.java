package dev.offprint.feed.offline;

import dev.offprint.account.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What this browser keeps, and the choice of it: known to the browser alone, so the page is the same for everybody. */
@Path("/settings/offline")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class OfflineChoicePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choice();
    }

    @GET
    public TemplateInstance choice() {
        return Templates.choice();
    }
}
