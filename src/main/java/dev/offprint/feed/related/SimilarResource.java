package dev.offprint.feed.related;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Copies of a clip and related ones, for programs. The list of clips itself folds nothing. */
@Path("/api/v1/clips/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.API)
public class SimilarResource {

    @Inject
    CurrentUser user;

    @Inject
    Similar similar;

    @Inject
    FindSimilar findSimilar;

    /** Another clip, and for a related one why: {@code tag}, {@code about} or {@code site}, with what both have. */
    public record SimilarJson(String id, String title, String siteName, List<WhyJson> reasons) {}

    public record WhyJson(String kind, String value) {}

    /** @param also the same story from elsewhere; {@code apart} what was told apart from it */
    public record FoundJson(List<SimilarJson> also, List<SimilarJson> apart, List<SimilarJson> related) {}

    @GET
    @Path("/similar")
    public FoundJson similar(@PathParam("id") String id) {
        Similar.Found found = similar.of(user.id(), own(id));
        return new FoundJson(
                found.also().stream().map(SimilarResource::json).toList(),
                found.apart().stream().map(SimilarResource::json).toList(),
                found.related().stream().map(SimilarResource::json).toList());
    }

    /** Says that the clip is not the same as the others of its story; remembered, and taken back by {@code together}. */
    @POST
    @Path("/apart")
    public FoundJson apart(@PathParam("id") String id) {
        findSimilar.tellApart(user.id(), own(id));
        return similar(id);
    }

    @POST
    @Path("/together")
    public FoundJson together(@PathParam("id") String id) {
        findSimilar.together(user.id(), own(id));
        return similar(id);
    }

    private UUID own(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Clip.of(user.id(), ClipId.parse(id)).orElseThrow(Problem::notFound).id);
    }

    private static SimilarJson json(Other other) {
        return new SimilarJson(other.id().toString(), other.title(), other.siteName(), null);
    }

    private static SimilarJson json(RelatedClip clip) {
        return new SimilarJson(
                clip.id().toString(),
                clip.title(),
                clip.siteName(),
                clip.reasons().stream()
                        .map(why -> new WhyJson(
                                why.kind().name().toLowerCase(Locale.ROOT),
                                why.value().isEmpty() ? null : why.value()))
                        .toList());
    }
}
