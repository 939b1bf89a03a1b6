package dev.offprint.clip.change;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.similar.Copies;
import dev.offprint.clip.version.SingleClip;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Changing and deleting one clip. */
@Path("/api/v1/clips/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ClipResource {

    @Inject
    ChangeClip changeClip;

    @Inject
    SingleClip singleClip;

    @Inject
    Copies copies;

    @Inject
    OwnSave ownSave;

    @Inject
    CurrentUser user;

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Roles.CLIP)
    @Transactional
    public ClipJson change(@PathParam("id") String id, ClipChange change) {
        Clip clip = Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound);
        ownSave.check(clip);
        if (!ClipChange.orNone(change).isOfSaver() && !user.has(Roles.API)) {
            throw Problem.forbidden("scope", "This token may change state, tags and note only.");
        }
        Clip changed = changeClip.change(user.id(), clip.id, change);
        // a page of ours shows copies as one, and what was done there may be sent later; other programs see each
        if (user.session().isPresent() && ClipChange.orNone(change).state() != null) {
            copies.follow(changed);
        }
        return singleClip.brief(changed);
    }

    @DELETE
    @RolesAllowed(Roles.API)
    @Transactional
    public void delete(@PathParam("id") String id, @QueryParam("forever") boolean forever) {
        changeClip.delete(user.id(), ClipId.parse(id), forever);
    }
}
