package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The list of clips for programs. */
@Path("/api/v1/clips")
public class FeedResource {

    @Inject
    CurrentUser user;

    @Inject
    Feed feed;

    /** @param next the cursor for {@code after}, absent at the end */
    public record ClipList(List<ClipJson> items, String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.API)
    public ClipList list(@BeanParam FeedParameters asked) {
        Feed.Stretch stretch = feed.read(user.id(), FeedQuery.of(asked));
        return new ClipList(stretch.clips().stream().map(ClipJson::of).toList(), stretch.next());
    }
}
