package dev.offprint.clip.image;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.ClipId;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Stored images, to their owner and to who has a clip's signed address. Everybody may ask, so that feed readers can;
 * what is not theirs does not exist.
 */
@Path("/images")
public class ImageResource {

    @Inject
    CurrentUser user;

    @Inject
    ImageAddresses addresses;

    @GET
    @Path("/{hash}")
    @PermitAll
    @Transactional
    public Response image(
            @PathParam("hash") String hex,
            @QueryParam("clip") String clip,
            @QueryParam("key") String key,
            @HeaderParam("If-None-Match") String known) {
        byte[] hash = ImageAddresses.hash(hex);
        if (hash == null || !(isOwners(hash) || isSigned(hash, hex, clip, key))) {
            throw Problem.notFound();
        }
        String tag = '"' + hex + '"';
        if (tag.equals(known)) {
            return answer(Response.notModified(), tag, key);
        }
        StoredImage image = StoredImage.findById(hash);
        return answer(Response.ok(image.bytes, image.type), tag, key);
    }

    private boolean isOwners(byte[] hash) {
        boolean mayRead = user.has(Roles.API);
        return mayRead && ClipImage.count("owner = ?1 and imageHash = ?2", user.id(), hash) > 0;
    }

    private boolean isSigned(byte[] hash, String hex, String clip, String key) {
        if (clip == null || key == null) {
            return false;
        }
        UUID id = ClipId.parse(clip);
        return addresses.opens(id, hex, key) && ClipImage.count("id.clip = ?1 and imageHash = ?2", id, hash) > 0;
    }

    private static Response answer(Response.ResponseBuilder answer, String tag, String key) {
        if (key != null) {
            // feed readers in a browser show it on pages of their own
            answer.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
