package dev.offprint.clip.again;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.image.ArticleImages;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.clip.version.Articles;
import dev.offprint.clip.version.SingleClip;
import dev.offprint.clip.version.Version;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The history of a clip: one version for each capture that brought something new. */
@Path("/api/v1/clips/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
@Transactional
public class VersionResource {

    @Inject
    CurrentUser user;

    @Inject
    SingleClip singleClip;

    @Inject
    ImageAddresses images;

    @Inject
    Articles articles;

    /** @param shown whether this is what readers see */
    public record VersionJson(int number, Instant capturedAt, Instant savedAt, String client, boolean shown) {}

    /** The newest first. */
    public record All(List<VersionJson> items) {}

    @GET
    public All all(@PathParam("id") String id) {
        Clip clip = clip(id);
        return new All(Version.all(clip.id).stream()
                .map(version -> json(clip, version))
                .toList());
    }

    /** A version's article; title and the like are the shown version's. */
    @GET
    @Path("/{number}")
    public ClipJson one(@PathParam("id") String id, @PathParam("number") int number) {
        Clip clip = clip(id);
        Version.of(clip.id, number).orElseThrow(Problem::notFound);
        Map<String, Stored> stored = images.ofClip(user.id(), clip.id);
        return singleClip.of(clip, number, article -> ArticleImages.rewrite(article.html, stored, Stored::path));
    }

    /** Shows this version from now on. */
    @POST
    @Path("/{number}/show")
    public ClipJson show(@PathParam("id") String id, @PathParam("number") int number) {
        UUID parsed = ClipId.parse(id);
        Clip clip = Clip.locked(user.id(), parsed).orElseThrow(Problem::notFound);
        Version.of(clip.id, number).orElseThrow(Problem::notFound);
        articles.show(clip, number, Instant.now());
        clip.keptEarlier = clip.version < clip.latestVersion ? "chosen" : null;
        return singleClip.brief(clip);
    }

    private Clip clip(String id) {
        return Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound);
    }

    private static VersionJson json(Clip clip, Version version) {
        int number = version.id.number();
        return new VersionJson(number, version.capturedAt, version.savedAt, version.client, number == clip.version);
    }
}
