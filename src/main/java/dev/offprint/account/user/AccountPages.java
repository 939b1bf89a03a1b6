package dev.offprint.account.user;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.FormAgain;
import dev.offprint.account.Passwords;
import dev.offprint.account.Roles;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.account.session.SessionCookie;
import dev.offprint.account.session.SignIn;
import dev.offprint.account.token.Token;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
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
import java.time.Instant;
import java.util.List;

/** One's own account: its password, where it is signed in, and its end. */
@Path("/settings/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class AccountPages {

    private static final URI HERE = URI.create("/settings/account");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(String name, List<Session> sessions, long here, Problem problem);
    }

    @Inject
    CurrentUser user;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    SessionCookie cookies;

    @GET
    public TemplateInstance page() {
        return page(null);
    }

    /** Ends every session, this one too, and all tokens if wished. */
    @POST
    @Path("/password")
    public Response changePassword(
            @FormParam("current") String current,
            @FormParam("password") String password,
            @FormParam("tokens") String tokensToo,
            HttpServerRequest request) {
        try {
            Passwords.check("password", password);
            prove("current", current, request);
        } catch (Problem problem) {
            return FormAgain.with(problem, page(problem));
        }
        var hash = passwords.hash(password);
        long owner = user.id();
        QuarkusTransaction.requiringNew().run(() -> {
            User.setPassword(owner, hash, Instant.now());
            Session.endAll(owner);
            if (tokensToo != null) {
                Token.revokeAll(owner);
            }
        });
        return goodbye();
    }

    @POST
    @Path("/sessions/{id}/end")
    public Response endSession(@PathParam("id") long id) {
        if (!QuarkusTransaction.requiringNew().call(() -> Session.end(user.id(), id))) {
            throw Problem.notFound();
        }
        return Response.seeOther(HERE).build();
    }

    /** Everything of the user goes with the row. */
    @POST
    @Path("/delete")
    public Response delete(@FormParam("current") String current, HttpServerRequest request) {
        try {
            prove("confirm", current, request);
            QuarkusTransaction.requiringNew().run(() -> User.remove(user.id()));
        } catch (Problem problem) {
            return FormAgain.with(problem, page(problem));
        }
        return goodbye();
    }

    private void prove(String field, String password, HttpServerRequest request) {
        var proven = signIn.check(user.name(), password, request).filter(u -> u.id == user.id());
        if (proven.isEmpty()) {
            throw Problem.invalid(field, "wrong-password", "This is not your password. Nothing was changed.");
        }
    }

    private Response goodbye() {
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookies.none())
                .header("Clear-Site-Data", SessionCookie.CLEAR_SITE_DATA)
                .build();
    }

    private TemplateInstance page(Problem problem) {
        var sessions = QuarkusTransaction.requiringNew().call(() -> Session.of(user.id()));
        return Templates.account(user.name(), sessions, user.session().orElseThrow(), problem);
    }
}
