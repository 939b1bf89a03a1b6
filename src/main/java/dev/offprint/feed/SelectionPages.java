package dev.offprint.feed;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.change.ChangeClip;
import dev.offprint.clip.change.ClipChange;
import dev.offprint.clip.similar.Copies;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One button for many clips. */
@Path("/clips/selected/{verb}")
public class SelectionPages {

    private static final int MOST = 1_000;

    private static final Map<String, ClipChange> CHANGES = Map.of(
            "archive", ClipChange.state(ClipState.ARCHIVED),
            "unread", ClipChange.state(ClipState.UNREAD),
            "trash", ClipChange.state(ClipState.TRASHED),
            "restore", ClipChange.state(ClipState.UNREAD),
            "star", ClipChange.starred(true),
            "unstar", ClipChange.starred(false));

    @Inject
    CurrentUser user;

    @Inject
    ChangeClip changeClip;

    @Inject
    Copies copies;

    /** All or none of them, then back to the page that asked. */
    @POST
    @RolesAllowed(Roles.SESSION)
    @Transactional
    public Response change(
            @PathParam("verb") String verb, @FormParam("id") List<String> ids, @FormParam("return") String back) {
        ClipChange change = CHANGES.get(verb);
        if (change == null) {
            throw Problem.notFound();
        }
        if (ids != null && ids.size() > MOST) {
            throw Problem.invalid("id", "too-many", "At most " + MOST + " articles can be changed at once.");
        }
        if (ids != null) {
            // always in one order, so that two of these cannot lock each other out
            List<UUID> clips =
                    ids.stream().distinct().sorted().map(ClipId::parse).toList();
            copies.lock(user.id(), clips);
            clips.forEach(id -> {
                Clip clip = changeClip.change(user.id(), id, change);
                if (change.state() != null) {
                    copies.follow(clip);
                }
            });
        }
        return Response.seeOther(LocalPath.of(back, "/")).build();
    }
}
