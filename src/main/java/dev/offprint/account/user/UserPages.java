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

/** The page on which an administrator adds and removes people. */
@Path("/settings/users")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
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
    public TemplateInstance page() {
        return page("", null);
    }

    @POST
    public Response add(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @FormParam("admin") String admin) {
        try {
            users.add(new UserResource.Wanted(username, password, admin != null));
            return Response.seeOther(HERE).build();
        } catch (Problem problem) {
            return FormAgain.with(problem, page(username == null ? "" : username, problem));
        }
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") long id) {
        users.remove(id);
        return Response.seeOther(HERE).build();
    }

    private TemplateInstance page(String username, Problem problem) {
        var everybody = QuarkusTransaction.requiringNew().call(User::everybody);
        return Templates.users(everybody, user.id(), username, problem);
    }
}
