package dev.offprint.fetch;

/** Why nothing came. The message is for users and the same for all ways of not being reached. */
public final class FetchFailed extends Exception {

    /** What went wrong, as far as a stranger may know. */
    public enum Reason {
        NOT_AN_ADDRESS("This is not an address of the web.", false),
        /** Unknown name, refused address or port, no connection, no answer in time: one and the same to the outside. */
        UNREACHABLE("The address could not be reached.", true),
        REFUSED("The site answered with an error.", false),
        BUSY("The site is busy or asks to come back later.", true),
        WRONG_TYPE("The address holds something else than was wanted.", false),
        TOO_LARGE("What the address holds is too large.", false),
        TOO_MANY_REDIRECTS("The address leads in circles.", false);

        private final String sentence;
        private final boolean worthAnotherTry;

        Reason(String sentence, boolean worthAnotherTry) {
            this.sentence = sentence;
            this.worthAnotherTry = worthAnotherTry;
        }
    }

    private final Reason reason;

    public FetchFailed(Reason reason) {
        super(reason.sentence, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public boolean worthAnotherTry() {
        return reason.worthAnotherTry;
    }
}
