package dev.offprint.feed.rank;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** Switching For you off and on, and making it forget. */
@Path("/for-you")
@RolesAllowed(Roles.SESSION)
public class TastePages {

    @Inject
    CurrentUser user;

    @POST
    @Path("/off")
    @Transactional
    public Response off() {
        return change(true, false);
    }

    @POST
    @Path("/on")
    @Transactional
    public Response on() {
        return change(false, false);
    }

    /** From now on only what is read from now on counts. */
    @POST
    @Path("/forget")
    @Transactional
    public Response forget() {
        return change(false, true);
    }

    private Response change(boolean off, boolean forget) {
        TasteChoice choice = TasteChoice.of(user.id());
        choice.off = off;
        if (forget) {
            choice.learntSince = Instant.now();
        }
        choice.persist();
        FeedRun.delete("owner", user.id());
        return Response.seeOther(URI.create("/")).build();
    }
}
