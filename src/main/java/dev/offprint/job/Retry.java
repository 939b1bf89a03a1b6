package dev.offprint.job;

import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Repeats short transactions that lost a race: InnoDB's deadlock (error 1213, also how Galera reports a lost
 * certification) and lock wait timeout (1205), and a row that somebody else inserted a moment earlier (1062).
 */
public final class Retry {

    private static final int ATTEMPTS = 8;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;
    private static final int DUPLICATE = 1062;
    /** MariaDB's word for a snapshot that another transaction overtook. */
    private static final int CHANGED_SINCE_READ = 1020;

    private Retry() {}

    /**
     * @param transaction begins and commits by itself and has no effect when it fails
     * @throws RuntimeException whatever else it throws, and the last lost race
     */
    public static <T> T onLostRace(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !isLostRace(failed)) {
                    throw failed;
                }
                pause(attempt);
            }
        }
    }

    static boolean isLostRace(Throwable failed) {
        int depth = 0;
        for (Throwable cause = failed; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql) {
                int code = sql.getErrorCode();
                return code == DEADLOCK || code == LOCK_WAIT || code == DUPLICATE || code == CHANGED_SINCE_READ;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep((long) (Math.random() * 20 * attempt) + 1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
