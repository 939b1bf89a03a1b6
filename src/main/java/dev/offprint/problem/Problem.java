package dev.offprint.problem;

/**
 * A request that cannot be served, in words for the user. Becomes problem+json (RFC 9457) for programs and an error
 * page for people.
 */
public final class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final String field;
    private final Long limit;
    private final Integer retryAfterSeconds;

    private Problem(int status, String code, String detail, String field, Long limit, Integer retryAfterSeconds) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.limit = limit;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** @param code stable, kebab-case; {@code detail} one sentence that says what to do */
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, null, null, null);
    }

    public static Problem badRequest(String code, String detail) {
        return of(400, code, detail);
    }

    public static Problem forbidden(String code, String detail) {
        return of(403, code, detail);
    }

    /** Also for what exists and belongs to somebody else. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here, or it is not yours.");
    }

    /** 413 with the limit in bytes. */
    public static Problem tooLarge(String detail, long limit) {
        return new Problem(413, "too-large", detail, null, limit, null);
    }

    /** 422: the field that is wrong is named. */
    public static Problem invalid(String field, String code, String detail) {
        return new Problem(422, code, detail, field, null, null);
    }

    /** 429 or 503 with Retry-After. */
    public static Problem later(int status, String code, String detail, int retryAfterSeconds) {
        return new Problem(status, code, detail, null, null, retryAfterSeconds);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The field of the request that is wrong, or null. */
    public String field() {
        return field;
    }

    /** The limit that was passed, or null. */
    public Long limit() {
        return limit;
    }

    /** When to try again, in seconds, or null. */
    public Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
