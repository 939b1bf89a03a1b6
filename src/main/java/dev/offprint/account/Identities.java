package dev.offprint.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/** What each kind of credential makes of a request: who it is and what may be done. */
public final class Identities {

    private Identities() {}

    /** A person at a browser: everything of their own, and the administration when they are an administrator. */
    public static SecurityIdentity ofSession(User user, long session) {
        var identity = of(user, Set.of(Roles.SESSION, Roles.API, Roles.CLIP));
        identity.addAttribute(CurrentUser.SESSION_ID, session);
        return admin(identity, user);
    }

    /** A program that may use the whole library. */
    public static SecurityIdentity ofApiToken(User user, long token) {
        var identity = of(user, Set.of(Roles.API, Roles.CLIP));
        identity.addAttribute(CurrentUser.TOKEN_ID, token);
        return admin(identity, user);
    }

    /** A browser's button: it saves, and never reads. */
    public static SecurityIdentity ofClipToken(User user, long token) {
        var identity = of(user, Set.of(Roles.CLIP));
        identity.addAttribute(CurrentUser.TOKEN_ID, token);
        return identity.build();
    }

    /** Somebody who sent name and password along with this one request. */
    public static SecurityIdentity ofPassword(User user) {
        return of(user, Set.of(Roles.PASSWORD)).build();
    }

    private static QuarkusSecurityIdentity.Builder of(User user, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.username))
                .addRoles(roles)
                .addAttribute(CurrentUser.USER_ID, user.id);
    }

    private static SecurityIdentity admin(QuarkusSecurityIdentity.Builder identity, User user) {
        return (user.admin ? identity.addRole(Roles.ADMIN) : identity).build();
    }
}
