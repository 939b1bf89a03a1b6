package dev.offprint.account.pairing;

import dev.offprint.account.CurrentUser;
import dev.offprint.account.FormAgain;
import dev.offprint.account.Roles;
import dev.offprint.account.Tries;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Where the signed-in user types the code that the extension shows. */
@Path("/pair")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SESSION)
public class PairPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pair(Problem problem);

        static native TemplateInstance paired(String name);
    }

    @Inject
    CurrentUser user;

    /** Five tries for the five minutes that a code lives. */
    private final Tries byUser = new Tries(5, Duration.ofMinutes(1), InstantSource.system());

    @GET
    public TemplateInstance page() {
        return Templates.pair(null);
    }

    @POST
    public Response pair(@FormParam("code") String code) {
        var key = "user " + user.id();
        try {
            byUser.take(key);
            var name = QuarkusTransaction.requiringNew().call(() -> take(code, user.id()));
            byUser.giveBack(key);
            return Response.ok(Templates.paired(name)).build();
        } catch (Problem problem) {
            return FormAgain.with(problem, Templates.pair(problem));
        }
    }

    private static String take(String code, long owner) {
        var pairing = Pairing.byCode(code, Instant.now())
                .orElseThrow(() -> Problem.invalid(
                        "code", "code-unknown", "No browser is waiting with this code. Codes are good for 5 minutes."));
        pairing.owner = owner;
        return pairing.name;
    }
}
