package dev.offprint.clip.page;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.again.ExtractAgain;
import dev.offprint.clip.again.Ways;
import dev.offprint.clip.change.ChangeClip;
import dev.offprint.clip.change.ClipChange;
import dev.offprint.clip.similar.Copies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The buttons on a clip. Each leads back to the page it was on, named by the field {@code return}. */
@Path("/clips/{id}")
@RolesAllowed(Roles.SESSION)
public class ClipActions {

    @Inject
    ChangeClip changeClip;

    @Inject
    Copies copies;

    @Inject
    ExtractAgain extractAgain;

    @Inject
    CurrentUser user;

    @POST
    @Path("/archive")
    public Response archive(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.state(ClipState.ARCHIVED), back);
    }

    @POST
    @Path("/unread")
    public Response unread(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.state(ClipState.UNREAD), back);
    }

    @POST
    @Path("/trash")
    public Response trash(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.state(ClipState.TRASHED), back);
    }

    @POST
    @Path("/restore")
    public Response restore(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.state(ClipState.UNREAD), back);
    }

    @POST
    @Path("/star")
    public Response star(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.starred(true), back);
    }

    @POST
    @Path("/unstar")
    public Response unstar(@PathParam("id") String id, @FormParam("return") String back) {
        return change(id, ClipChange.starred(false), back);
    }

    /** @param tags separated by commas */
    @POST
    @Path("/tags")
    public Response tags(@PathParam("id") String id, @FormParam("tags") String tags, @FormParam("return") String back) {
        return change(id, ClipChange.tags(Arrays.asList((tags == null ? "" : tags).split(","))), back);
    }

    @POST
    @Path("/title")
    public Response title(
            @PathParam("id") String id, @FormParam("title") String title, @FormParam("return") String back) {
        return change(id, ClipChange.title(title == null ? "" : title), back);
    }

    /** Deletes it for good. */
    @POST
    @Path("/delete")
    public Response delete(@PathParam("id") String id, @FormParam("return") String back) {
        QuarkusTransaction.requiringNew().run(() -> changeClip.delete(user.id(), ClipId.parse(id), true));
        return Response.seeOther(LocalPath.of(back, "/")).build();
    }

    /** @param strictness {@code strict}, {@code gentle} or {@code whole-page} */
    @POST
    @Path("/extract")
    public Response extract(
            @PathParam("id") String id, @FormParam("strictness") String strictness, @FormParam("return") String back) {
        extractAgain.extract(user.id(), ClipId.parse(id), Ways.strictness(strictness));
        return back(id, back);
    }

    @POST
    @Path("/removals/{removal}/restore")
    public Response restoreBlock(
            @PathParam("id") String id, @PathParam("removal") String removal, @FormParam("return") String back) {
        extractAgain.restore(user.id(), ClipId.parse(id), removal);
        return back(id, back);
    }

    private Response change(String id, ClipChange change, String back) {
        UUID clip = ClipId.parse(id);
        QuarkusTransaction.requiringNew().run(() -> {
            copies.lock(user.id(), List.of(clip));
            Clip changed = changeClip.change(user.id(), clip, change);
            if (change.state() != null) {
                copies.follow(changed);
            }
        });
        return back(id, back);
    }

    private static Response back(String id, String back) {
        return Response.seeOther(LocalPath.of(back, "/clips/" + ClipId.parse(id)))
                .build();
    }
}
