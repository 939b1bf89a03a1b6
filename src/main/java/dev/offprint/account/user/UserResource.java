package dev.offprint.account.user;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.Passwords;
import dev.offprint.account.Roles;
import dev.offprint.account.User;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** Accounts as JSON, for administrators. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class UserResource {

    public record Wanted(String username, String password, Boolean admin) {}

    public record Shown(long id, String username, boolean admin, Instant createdAt) {

        static Shown of(User user) {
            return new Shown(user.id, user.username, user.admin, user.createdAt);
        }
    }

    public record All(List<Shown> items) {}

    @Inject
    CurrentUser user;

    @Inject
    Passwords passwords;

    @GET
    @Transactional
    public All list() {
        return new All(User.everybody().stream().map(Shown::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Wanted wanted) {
        if (wanted == null) {
            throw Problem.invalid("username", "username-invalid", "Send username and password as JSON.");
        }
        Passwords.check("password", wanted.password());
        var hash = passwords.hash(wanted.password());
        boolean admin = Boolean.TRUE.equals(wanted.admin());
        var added =
                QuarkusTransaction.requiringNew().call(() -> User.add(wanted.username(), hash, admin, Instant.now()));
        return Response.status(201).entity(Shown.of(added)).build();
    }

    /** One's own account goes by the page for it, which asks for the password. */
    @DELETE
    @Path("/{id}")
    @Transactional
    public void remove(@PathParam("id") long id) {
        if (id == user.id()) {
            throw Problem.invalid("id", "own-account", "Delete your own account on the page of your account.");
        }
        User.byId(id).orElseThrow(Problem::notFound);
        User.remove(id);
    }
}
