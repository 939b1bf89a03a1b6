package dev.offprint.account.token;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.FormAgain;
import dev.offprint.account.Roles;
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
import java.time.Instant;
import java.util.List;

/** The page on which people make tokens and take them back. */
@Path("/settings/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class TokenPages {

    private static final URI HERE = URI.create("/settings/tokens");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tokens(List<Token> tokens, Token.Made made, String name, Problem problem);
    }

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance page() {
        return page(null, "", null);
    }

    /** Answers with the page itself: the token is shown in this one answer and stored nowhere. */
    @POST
    public Response make(@FormParam("name") String name, @FormParam("scope") String scope) {
        try {
            var made = QuarkusTransaction.requiringNew()
                    .call(() -> Token.make(user.id(), name, Scope.of(scope), Instant.now()));
            return Response.ok(page(made, "", null)).build();
        } catch (Problem problem) {
            return FormAgain.with(problem, page(null, name == null ? "" : name, problem));
        }
    }

    @POST
    @Path("/{id}/revoke")
    public Response revoke(@PathParam("id") long id) {
        if (!QuarkusTransaction.requiringNew().call(() -> Token.revoke(user.id(), id))) {
            throw Problem.notFound();
        }
        return Response.seeOther(HERE).build();
    }

    private TemplateInstance page(Token.Made made, String name, Problem problem) {
        var tokens = QuarkusTransaction.requiringNew().call(() -> Token.of(user.id()));
        return Templates.tokens(tokens, made, name, problem);
    }
}
