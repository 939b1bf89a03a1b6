package dev.offprint.extract;

/**
 * How far an article may be trusted.
 *
 * @param value 0 (nothing of worth was found) to 1
 * @param reason why it is low, or null when it is not
 */
public record Confidence(double value, Reason reason) {

    /** Why an article is not what the reader wanted; readers see a sentence for each. */
    public enum Reason {
        EMPTY_PAGE,
        CONSENT_WALL,
        ERROR_PAGE,
        LOGIN_WALL,
        PAYWALL,
        SCRIPT_ONLY,
        TOO_LITTLE_TEXT,
        MUCH_REMOVED,
        TOO_LARGE,
        BUDGET_EXCEEDED,
        FAILED
    }
}
