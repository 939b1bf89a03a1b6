package dev.offprint.job;

/**
 * One sort of background work. Implemented by application-scoped beans. Work may be done twice, after a crash or a
 * lost lease, and must come to the same end.
 */
public interface JobKind {

    /** The kind's name in the database: short, lower case, stable. */
    String name();

    /**
     * Does the work; runs without a transaction, on a worker thread. Returning ends the job.
     *
     * @throws TryLater when the same may succeed another time
     * @throws Exception when it may not be tried in vain for ever: retried a few times, then given up
     */
    void run(Work work) throws Exception;

    /** Called once when the last attempt failed. */
    default void gaveUp(Work work) {}
}
