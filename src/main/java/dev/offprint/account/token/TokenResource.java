package dev.offprint.account.token;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Roles;
import dev.offprint.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tokens as JSON. A token can be asked about and taken back; only a person makes one. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class TokenResource {

    /** @param scope {@code clip} (also when absent) or {@code api} */
    public record Wanted(String name, String scope) {}

    /** @param token the text, in the answer to its making and never again */
    public record Shown(
            long id, String name, String scope, String token, String hint, Instant createdAt, Instant usedAt) {

        static Shown of(Token token, String text) {
            return new Shown(token.id, token.name, token.scope, text, token.hint, token.createdAt, token.usedAt);
        }
    }

    public record All(List<Shown> items) {}

    /** What a program learns about its own token: the test of a connection. */
    public record Current(String name, String scope, String user, String product, String version) {}

    @Inject
    CurrentUser user;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @GET
    @RolesAllowed(Roles.API)
    public All list() {
        return new All(Token.of(user.id()).stream().map(t -> Shown.of(t, null)).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SESSION, Roles.PASSWORD})
    public Response make(Wanted wanted) {
        if (wanted == null) {
            throw Problem.invalid("name", "name-needed", "Send the token's name and scope as JSON.");
        }
        var made = Token.make(user.id(), wanted.name(), Scope.of(wanted.scope()), Instant.now());
        return Response.status(201).entity(Shown.of(made.token(), made.text())).build();
    }

    @GET
    @Path("/current")
    @RolesAllowed(Roles.CLIP)
    public Current current() {
        var token = user.token().flatMap(id -> Token.of(user.id(), id));
        return new Current(
                token.map(t -> t.name).orElse(null),
                token.map(t -> t.scope).orElse("session"),
                user.name(),
                "offprint",
                version);
    }

    /** A program takes back its own token, for instance when a browser is disconnected. */
    @DELETE
    @Path("/current")
    @RolesAllowed(Roles.CLIP)
    public void revokeCurrent() {
        Token.revoke(user.id(), user.token().orElseThrow(Problem::notFound));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.API)
    public void revoke(@PathParam("id") long id) {
        if (!Token.revoke(user.id(), id)) {
            throw Problem.notFound();
        }
    }
}
