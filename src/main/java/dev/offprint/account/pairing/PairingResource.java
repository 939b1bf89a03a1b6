package dev.offprint.account.pairing;

import dev.offprint.account.Addresses;
import dev.offprint.account.Tries;
import dev.offprint.account.User;
import dev.offprint.account.token.Scope;
import dev.offprint.account.token.Token;
import dev.offprint.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The extension's side of pairing, open to everybody: it gives nothing until a signed-in user has typed the code at
 * {@code /pair}, and then only to who knows the verifier (as PKCE's S256, RFC 7636, does it).
 *
 * <ol>
 *   <li>The extension makes a verifier, 43 to 128 characters of base64url, and posts {@code {"name": "Firefox on
 *       Linux", "challenge": base64url(SHA-256(verifier))}}, without cookies. The answer is 201 {@code {"id", "code",
 *       "expiresAt", "minimumExtension"}}.
 *   <li>It shows the code, opens {@code /pair}, and every two seconds posts {@code {"verifier"}} to
 *       {@code /api/v1/pairings/{id}}: 202 {@code {"status": "waiting"}}, then once 200 {@code {"token", "name",
 *       "user"}}. 404 means too late, taken or never begun; 429 has Retry-After.
 * </ol>
 */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class PairingResource {

    private static final int MOST_WAITING = 1000;

    public record Wanted(String name, String challenge) {}

    public record Begun(String id, String code, Instant expiresAt, String minimumExtension) {}

    public record Proof(String verifier) {}

    public record Waiting(String status) {}

    public record Paired(String token, String name, String user) {}

    private final Tries byAddress = new Tries(10, Duration.ofSeconds(6), InstantSource.system());

    @POST
    public Response begin(Wanted wanted, HttpServerRequest request) {
        if (wanted == null || wanted.challenge() == null || !wanted.challenge().matches("[A-Za-z0-9_-]{43}")) {
            throw Problem.invalid(
                    "challenge", "challenge-invalid", "The challenge is the SHA-256 of the verifier in base64url.");
        }
        var name = Token.checkedName(wanted.name());
        byAddress.take(Addresses.of(request));
        var now = Instant.now();
        if (Pairing.waiting(now) >= MOST_WAITING) {
            throw Problem.later(503, "busy", "Too many browsers are being connected. Try again in a minute.", 60);
        }
        var code = Code.random();
        var pairing = Pairing.begin(name, wanted.challenge(), code, now);
        return Response.status(201)
                .entity(new Begun(pairing.id, code, pairing.expiresAt, ExtensionVersion.MINIMUM))
                .build();
    }

    @POST
    @Path("/{id}")
    public Response collect(@PathParam("id") String id, Proof proof) {
        if (proof == null || proof.verifier() == null || proof.verifier().length() > 128) {
            throw Problem.invalid("verifier", "verifier-missing", "Send the verifier that the challenge was made of.");
        }
        var now = Instant.now();
        var pairing = Pairing.byVerifier(id, proof.verifier(), now).orElseThrow(Problem::notFound);
        if (pairing.owner == null) {
            return Response.status(202).entity(new Waiting("waiting")).build();
        }
        pairing.delete();
        var made = Token.make(pairing.owner, pairing.name, Scope.CLIP, now);
        var user = User.byId(pairing.owner).orElseThrow(Problem::notFound);
        return Response.ok(new Paired(made.text(), pairing.name, user.username)).build();
    }
}
