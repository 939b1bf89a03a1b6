package dev.offprint.web;

import dev.offprint.problem.Problem;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Failures of the database that are the moment's and not ours. */
final class DatabaseProblems {

    /** MariaDB: disk full, table full, no space left, temporary file not written. */
    private static final Set<Integer> FULL = Set.of(1021, 1114, 3, 1026);

    /** MariaDB: lock wait timeout, deadlock (also a lost race between nodes of a cluster). */
    private static final Set<Integer> CONTENDED = Set.of(1205, 1213, 1020);

    private DatabaseProblems() {}

    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> of(SQLException sql) {
        if (FULL.contains(sql.getErrorCode())) {
            return Optional.of(
                    Problem.of(507, "disk-full", "The server has no room left. Nothing that was saved is lost."));
        }
        if (CONTENDED.contains(sql.getErrorCode())) {
            return Optional.of(Problem.later(503, "busy", "The server is busy. Try again in a moment.", 1));
        }
        var state = sql.getSQLState();
        var message = sql.getMessage();
        boolean away =
                state != null && state.startsWith("08") || message != null && message.startsWith("Acquisition timeout");
        return away
                ? Optional.of(Problem.later(503, "database-away", "The database does not answer. Try again soon.", 5))
                : Optional.empty();
    }
}
