package dev.offprint.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whose request this is: the owner that every query carries. Templates know it as {@code {inject:user.…}}. */
@RequestScoped
@Named("user")
public class CurrentUser {

    /** Attributes that sign-in sets on the identity. */
    static final String USER_ID = "offprint.user-id";

    static final String TOKEN_ID = "offprint.token-id";

    static final String SESSION_ID = "offprint.session-id";

    private static final int ALIAS_CHARACTERS = 22;

    @Inject
    SecurityIdentity identity;

    @Inject
    Secrets secrets;

    /** @throws IllegalStateException when nobody is signed in; endpoints with a role never see that */
    public long id() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The user's id, or empty on a page that everybody may see. */
    public Optional<Long> signedIn() {
        return Optional.ofNullable(identity.<Long>getAttribute(USER_ID));
    }

    /**
     * A name for the signed-in user that tells nothing, for what a browser files on its own: the same in every session,
     * another for every user and installation.
     */
    public Optional<String> alias() {
        return signedIn().map(id -> Hashes.base64url(secrets.sign("alias", String.valueOf(id)))
                .substring(0, ALIAS_CHARACTERS));
    }

    /** The token that the request came with; empty for a session. */
    public Optional<Long> token() {
        return Optional.ofNullable(identity.<Long>getAttribute(TOKEN_ID));
    }

    /** The session that the request came with; empty for a token. */
    public Optional<Long> session() {
        return Optional.ofNullable(identity.<Long>getAttribute(SESSION_ID));
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether pages for administrators may be shown. */
    public boolean isAdmin() {
        return has(Roles.ADMIN);
    }
}
