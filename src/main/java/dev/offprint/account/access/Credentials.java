package dev.offprint.account.access;

import dev.offprint.account.Identities;
import dev.offprint.account.User;
import dev.offprint.account.session.Session;
import dev.offprint.account.session.SessionCookie;
import dev.offprint.account.session.SignIn;
import dev.offprint.account.token.Scope;
import dev.offprint.account.token.Token;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Whose credential it is. Each answer is null for one that is unknown, ended or malformed. */
@ApplicationScoped
class Credentials {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final int LONGEST_HEADER = 8_000;

    @Inject
    SessionCookie cookies;

    @Inject
    SignIn signIn;

    Optional<String> cookie(HttpServerRequest request) {
        return cookies.of(request);
    }

    SecurityIdentity session(HttpServerRequest request) {
        return read(() -> cookie(request)
                .flatMap(value -> Session.byCookie(value, Instant.now()))
                .flatMap(session -> User.byId(session.owner).map(user -> Identities.ofSession(user, session.id))));
    }

    SecurityIdentity authorization(String header, HttpServerRequest request) {
        if (header.length() > LONGEST_HEADER) {
            return null;
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return bearer(header.substring(BEARER.length()).strip());
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length()) && makesToken(request)) {
            return basic(header.substring(BASIC.length()).strip(), request);
        }
        return null;
    }

    private SecurityIdentity bearer(String text) {
        return read(() -> Token.byText(text, Instant.now()).flatMap(token -> User.byId(token.owner)
                .map(user -> token.scope.equals(Scope.API.word())
                        ? Identities.ofApiToken(user, token.id)
                        : Identities.ofClipToken(user, token.id))));
    }

    /** Name and password work here only; the role that they give is good for nothing else either. */
    private static boolean makesToken(HttpServerRequest request) {
        return "POST".equals(request.method().name()) && "/api/v1/tokens".equals(request.path());
    }

    private SecurityIdentity basic(String encoded, HttpServerRequest request) {
        String plain;
        try {
            plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        int colon = plain.indexOf(':');
        return colon < 1
                ? null
                : signIn.check(plain.substring(0, colon), plain.substring(colon + 1), request)
                        .map(Identities::ofPassword)
                        .orElse(null);
    }

    private static SecurityIdentity read(Supplier<Optional<SecurityIdentity>> query) {
        return QuarkusTransaction.requiringNew().call(query::get).orElse(null);
    }
}
