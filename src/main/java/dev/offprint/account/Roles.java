package dev.offprint.account;

/**
 * The roles that endpoints name in {@code @RolesAllowed}. A credential gives one or more of them; an endpoint that
 * names none is refused to everybody.
 */
public final class Roles {

    /** A signed-in person in a browser: pages and changes of the account. */
    public static final String SESSION = "session";

    /** All of the owner's library: a session, or a token of scope {@code api}. */
    public static final String API = "api";

    /** Saving and what goes with it: everything that has {@link #API}, or a token of scope {@code clip}. */
    public static final String CLIP = "clip";

    /** A session or api token of an administrator. */
    public static final String ADMIN = "admin";

    /** Name and password sent with the request itself, by HTTP Basic: good for making a token and nothing else. */
    public static final String PASSWORD = "password";

    private Roles() {}
}
