package dev.offprint.database;

/** The embedded database cannot be had; the message tells the operator why and what to do. */
public final class DatabaseProblem extends RuntimeException {

    DatabaseProblem(String message) {
        super(message);
    }

    DatabaseProblem(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
