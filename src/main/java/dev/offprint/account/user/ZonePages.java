package dev.offprint.account.user;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.account.User;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where a reader's days begin: said by the browser by itself, or by the reader. */
@Path("/settings/zone")
@RolesAllowed(Roles.SESSION)
public class ZonePages {

    @Inject
    CurrentUser user;

    /** Keeps the zone, and leads back to the page that asked. */
    @POST
    @Transactional
    public Response change(@FormParam("zone") String zone, @FormParam("return") String back) {
        User.setZone(user.id(), zone);
        return Response.seeOther(LocalPath.of(back, "/stats")).build();
    }
}
