package dev.offprint.feed.stats;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The statistics for programs. */
@Path("/api/v1/stats")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class StatsResource {

    @Inject
    CurrentUser user;

    @Inject
    CountEverything counting;

    /** @param weeks how many, the running one included: 26 unless said, at most 104 */
    @GET
    public Statistics stats(@QueryParam("weeks") Integer weeks) {
        return counting.of(user.id(), Weeks.asked(weeks));
    }
}
