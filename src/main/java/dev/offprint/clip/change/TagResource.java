package dev.offprint.clip.change;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.clip.Tag;
import dev.offprint.clip.TagNames;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The owner's tags. A tag is addressed by its name. */
@Path("/api/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class TagResource {

    @Inject
    CurrentUser user;

    @Inject
    TagNames tagNames;

    public record All(List<Tag.Count> items) {}

    public record Renaming(String name) {}

    @GET
    @RolesAllowed(Roles.CLIP)
    public All all() {
        return new All(Tag.counts(user.id()));
    }

    /** A name that another tag has makes one of the two. */
    @PATCH
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.API)
    public All rename(@PathParam("name") String name, Renaming renaming) {
        Tag tag = Tag.named(user.id(), name).orElseThrow(Problem::notFound);
        List<String> wanted =
                TagNames.clean(renaming == null || renaming.name() == null ? List.of() : List.of(renaming.name()));
        if (wanted.isEmpty()) {
            throw Problem.invalid("name", "name-missing", "A tag needs a name.");
        }
        tagNames.rename(tag, wanted.get(0));
        return all();
    }

    /** Takes the tag from all clips; the clips stay. */
    @DELETE
    @Path("/{name}")
    @RolesAllowed(Roles.API)
    public void delete(@PathParam("name") String name) {
        tagNames.delete(Tag.named(user.id(), name).orElseThrow(Problem::notFound));
    }
}
