package dev.offprint.account.user;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.FormAgain;
import dev.offprint.account.Roles;
import dev.offprint.account.User;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The page on which an administrator adds and removes people. Programs do not open it. */
@Path("/settings/users")
@Produces(MediaType.TEXT_HTML)
public class UserPages {

    private static final URI HERE = URI.create("/settings/users");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance users(List<User> users, long own, String username, Problem problem);
    }

    @Inject
    CurrentUser user;

    @Inject
    UserResource users;

    @GET
    @RolesAllowed(Roles.SESSION)
    public TemplateInstance page() {
        onlyAdministrators();
        return page("", null);
    }

    @POST
    @RolesAllowed(Roles.SESSION)
    public Response add(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @FormParam("admin") String admin) {
        onlyAdministrators();
        try {
            users.add(new UserResource.Wanted(username, password, admin != null));
            return Response.seeOther(HERE).build();
        } catch (Problem problem) {
            return FormAgain.with(problem, page(username == null ? "" : username, problem));
        }
    }

    @POST
    @Path("/{id}/remove")
    @RolesAllowed(Roles.SESSION)
    public Response remove(@PathParam("id") long id) {
        onlyAdministrators();
        users.remove(id);
        return Response.seeOther(HERE).build();
    }

    /** On top of the session that the roles ask for: {@code @RolesAllowed} can only say "or". */
    private void onlyAdministrators() {
        if (!user.isAdmin()) {
            throw Problem.forbidden("not-admin", "Only an administrator can look after other people's accounts.");
        }
    }

    private TemplateInstance page(String username, Problem problem) {
        var everybody = QuarkusTransaction.requiringNew().call(User::everybody);
        return Templates.users(everybody, user.id(), username, problem);
    }
}
