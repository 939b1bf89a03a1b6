package dev.offprint.account.session;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.FormAgain;
import dev.offprint.account.LocalPath;
import dev.offprint.account.Roles;
import dev.offprint.account.User;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** Coming and going. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(String username, String back, Problem problem);
    }

    @Inject
    SignIn signIn;

    @Inject
    SessionCookie cookies;

    @Inject
    CurrentUser user;

    @GET
    @Path("/sign-in")
    @PermitAll
    public Response form(@QueryParam("return") String back) {
        if (user.signedIn().isPresent()) {
            return Response.seeOther(LocalPath.of(back, "/")).build();
        }
        if (!QuarkusTransaction.requiringNew().call(User::anybody)) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        return Response.ok(Templates.signIn("", LocalPath.of(back, "/").toString(), null))
                .build();
    }

    /** A new session each time: a cookie that was there before is worth nothing afterwards. */
    @POST
    @Path("/sign-in")
    @PermitAll
    public Response signIn(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @FormParam("return") String back,
            HttpServerRequest request) {
        var local = LocalPath.of(back, "/");
        try {
            var found = signIn.check(username, password, request);
            if (found.isPresent()) {
                return Response.seeOther(local)
                        .cookie(cookies.with(begin(found.get().id, request)))
                        .build();
            }
            throw Problem.of(401, "wrong-password", "This name and password do not belong together.");
        } catch (Problem problem) {
            var page = Templates.signIn(username == null ? "" : username, local.toString(), problem);
            return FormAgain.with(problem, page);
        }
    }

    @POST
    @Path("/sign-out")
    @RolesAllowed(Roles.SESSION)
    public Response signOut(HttpServerRequest request) {
        QuarkusTransaction.requiringNew().run(() -> cookies.of(request).ifPresent(Session::endByCookie));
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookies.none())
                .header("Clear-Site-Data", SessionCookie.CLEAR_SITE_DATA)
                .build();
    }

    private String begin(long owner, HttpServerRequest request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            cookies.of(request).ifPresent(Session::endByCookie);
            return Session.begin(owner, request.getHeader(HttpHeaders.USER_AGENT), Instant.now());
        });
    }
}
