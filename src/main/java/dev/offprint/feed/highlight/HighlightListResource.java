package dev.offprint.feed.highlight;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.highlight.HighlightJson;
import dev.offprint.feed.FeedQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The list of highlights for programs. */
@Path("/api/v1/highlights")
public class HighlightListResource {

    @Inject
    CurrentUser user;

    @Inject
    FindHighlights highlights;

    /** @param next the cursor for {@code after}, absent at the end */
    public record HighlightList(List<HighlightJson> items, String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.API)
    public HighlightList list(@BeanParam HighlightParameters asked) {
        FindHighlights.Stretch stretch =
                highlights.newest(user.id(), HighlightQuery.of(asked), asked.after, FeedQuery.limit(asked.limit));
        return new HighlightList(
                stretch.found().stream()
                        .map(found -> HighlightJson.of(found.highlight(), found.clip()))
                        .toList(),
                stretch.next());
    }
}
