package dev.offprint.clip.capture;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;

/** Saving: the one route that the extension needs. */
@Path("/api/v1/clips")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CLIP)
public class CaptureResource {

    @Inject
    CaptureReader reader;

    @Inject
    SaveClip saveClip;

    @Inject
    CurrentUser user;

    /** 201 for a new address, 200 for one that was clipped before; both after the commit. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @Blocking
    public Response save(
            InputStream body,
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam("Content-Encoding") String encoding,
            @HeaderParam("Idempotency-Key") String key) {
        SentCapture sent = reader.read(body, contentType, encoding);
        SaveCapture.Saved saved = saveClip.save(sent.json(), sent.images(), key, sent.sha256());
        return Response.status(saved.isNew() ? 201 : 200)
                .header("Location", "/api/v1/clips/" + saved.clip())
                .entity(saveClip.json(saved.clip()))
                .build();
    }

    public record Question(String url) {}

    /** What is known of an address; everything but {@code exists} is absent when there is no clip. */
    public record Known(boolean exists, String id, ClipState state, Instant clippedAt) {}

    /** By POST, so that addresses stay out of logs. */
    @POST
    @Path("/exists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Known exists(Question question) {
        ClipAddress address = ClipAddress.of(question == null ? null : question.url());
        return Clip.ofUrl(user.id(), address.hash())
                .map(clip -> new Known(true, clip.id.toString(), clip.state, clip.clippedAt))
                .orElse(new Known(false, null, null, null));
    }
}
