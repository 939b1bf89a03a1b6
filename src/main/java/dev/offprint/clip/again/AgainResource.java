package dev.offprint.clip.again;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.again.ExtractAgain.Reach;
import dev.offprint.clip.change.OwnSave;
import dev.offprint.clip.version.SingleClip;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Another try at the article of one clip. Each answers the clip as it is then. */
@Path("/api/v1/clips/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class AgainResource {

    @Inject
    ExtractAgain extractAgain;

    @Inject
    UndoCapture undoCapture;

    @Inject
    SingleClip singleClip;

    @Inject
    OwnSave ownSave;

    @Inject
    CurrentUser user;

    /** @param strictness {@code strict}, {@code gentle} or {@code whole-page}; absent: as before */
    public record Way(String strictness) {}

    /** @param here whether to remove it from this article alone rather than from all of the site */
    public record Unwanted(String selector, boolean here) {}

    @POST
    @Path("/extract")
    public ClipJson extract(@PathParam("id") String id, Way way) {
        extractAgain.extract(user.id(), ClipId.parse(id), way == null ? null : Ways.strictness(way.strictness()));
        return brief(ClipId.parse(id));
    }

    @POST
    @Path("/removals/{removal}/restore")
    public ClipJson restore(@PathParam("id") String id, @PathParam("removal") String removal) {
        extractAgain.restore(user.id(), ClipId.parse(id), removal);
        return brief(ClipId.parse(id));
    }

    /** Removes what the selector names: always on this site, or here alone. */
    @POST
    @Path("/removals")
    public ClipJson remove(@PathParam("id") String id, Unwanted unwanted) {
        Unwanted what = unwanted == null ? new Unwanted(null, false) : unwanted;
        extractAgain.remove(user.id(), ClipId.parse(id), what.selector(), what.here() ? Reach.HERE : Reach.SITE);
        return brief(ClipId.parse(id));
    }

    /** Takes the last capture back. */
    @POST
    @Path("/undo")
    @RolesAllowed(Roles.CLIP)
    public ClipJson undo(@PathParam("id") String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = Clip.locked(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound);
            ownSave.check(clip);
            undoCapture.undo(clip);
            return singleClip.brief(clip);
        });
    }

    private ClipJson brief(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> singleClip.brief(Clip.of(user.id(), id).orElseThrow(Problem::notFound)));
    }
}
