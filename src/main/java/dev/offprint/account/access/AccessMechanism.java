package dev.offprint.account.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;

/**
 * Looks at one credential only: the {@code Authorization} header if there is one, whatever it says, else the session's
 * cookie. A credential that is not good makes an anonymous request, which endpoints with a role refuse.
 */
@ApplicationScoped
public class AccessMechanism implements HttpAuthenticationMechanism {

    @Inject
    Credentials credentials;

    @Inject
    BlockingSecurityExecutor executor;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null && credentials.cookie(context.request()).isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return executor.executeBlocking(() -> header == null
                ? credentials.session(context.request())
                : credentials.authorization(header, context.request()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
