package dev.offprint.account.setup;

import dev.offprint.account.FormAgain;
import dev.offprint.account.Passwords;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.account.session.SessionCookie;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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

/** Where the link of the first start leads. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
public class SetUpPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance setUp(String link, String username, Problem problem);

        static native TemplateInstance useTheLink(boolean linkWasGiven);
    }

    @Inject
    Passwords passwords;

    @Inject
    SessionCookie cookies;

    @GET
    @PermitAll
    public Response form(@QueryParam("link") String link) {
        if (QuarkusTransaction.requiringNew().call(() -> SetUpLink.isGood(link, Instant.now()))) {
            return Response.ok(Templates.setUp(link, "", null)).build();
        }
        return QuarkusTransaction.requiringNew().call(User::anybody)
                ? Response.seeOther(URI.create("/sign-in")).build()
                : Response.ok(Templates.useTheLink(link != null)).build();
    }

    /** Makes the first account, an administrator's, and signs them in. */
    @POST
    @PermitAll
    public Response make(
            @FormParam("link") String link,
            @FormParam("username") String username,
            @FormParam("password") String password,
            HttpServerRequest request) {
        try {
            Passwords.check("password", password);
            if (!QuarkusTransaction.requiringNew().call(() -> SetUpLink.isGood(link, Instant.now()))) {
                throw linkIsVoid();
            }
            var hash = passwords.hash(password);
            var cookie = QuarkusTransaction.requiringNew()
                    .call(() -> first(link, username, hash, request.getHeader(HttpHeaders.USER_AGENT)));
            return Response.seeOther(URI.create("/"))
                    .cookie(cookies.with(cookie))
                    .build();
        } catch (Problem problem) {
            return FormAgain.with(problem, Templates.setUp(link, username == null ? "" : username, problem));
        }
    }

    private static String first(String link, String username, String hash, String client) {
        if (!SetUpLink.redeem(link, Instant.now())) {
            throw linkIsVoid();
        }
        var user = User.add(username, hash, true, Instant.now());
        return Session.begin(user.id, client, Instant.now());
    }

    private static Problem linkIsVoid() {
        return Problem.forbidden("link-void", "This link was used, or is too old. Start Offprint again for a new one.");
    }
}
