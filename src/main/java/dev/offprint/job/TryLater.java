package dev.offprint.job;

/** Says that a job could not be done now for a reason that may pass. */
public final class TryLater extends Exception {

    private static final long serialVersionUID = 1;

    /** @param reason for the log and the jobs table: no page content, no secrets */
    public TryLater(String reason) {
        super(reason, null, false, false);
    }
}
