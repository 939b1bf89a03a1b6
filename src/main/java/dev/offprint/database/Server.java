package dev.offprint.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** One run of mariadbd, from its start to its end. */
final class Server {

    /**
     * Runs its arguments and ends them when its input closes, which the kernel does for a Java process that was killed.
     * The guard is deaf to the signals of a terminal or an init system that go to the whole process group; else it
     * could be gone before the database is. {@code read} is the shell's own, so the guard is one process.
     */
    private static final String GUARDED =
            """
            trap : HUP INT TERM
            exec 3<&0 </dev/null
            "$@" 3<&- &
            database=$!
            (trap '' HUP INT TERM; read -r closed <&3; kill "$database") &
            guard=$!
            exec 3<&-
            wait "$database"
            code=$?
            while kill -0 "$database" 2>/dev/null; do
              wait "$database"
              code=$?
            done
            kill -9 "$guard" 2>/dev/null
            exit "$code"
            """;

    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 60;

    private final Process shell;
    private final PidFile pidFile;

    private Server(Process shell, PidFile pidFile) {
        this.shell = shell;
        this.pidFile = pidFile;
    }

    /**
     * Starts the server and returns when it answers; a server that has to recover first is given five minutes.
     *
     * @throws DatabaseProblem when it ends instead
     */
    static Server start(ServerOptions options, Access access, Path log) throws IOException, InterruptedException {
        options.pidFile().endRunning();
        Path initFile = options.data().resolveSibling("database-start.sql");
        try {
            Files.deleteIfExists(initFile);
            Files.createFile(
                    initFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(initFile, access.initStatements());
            List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", GUARDED, "offprint-database"));
            command.addAll(options.forServing(access, initFile));
            Process shell = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Server server = new Server(shell, options.pidFile());
            try {
                server.awaitAnswer(access, log);
            } catch (InterruptedException e) {
                server.stop();
                throw e;
            }
            return server;
        } finally {
            Files.deleteIfExists(initFile);
        }
    }

    private void awaitAnswer(Access access, Path log) throws InterruptedException {
        Properties login = new Properties();
        login.setProperty("user", Access.USERNAME);
        login.setProperty("password", access.password());
        login.setProperty("connectTimeout", "2000");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end) {
            if (shell.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new DatabaseProblem(
                        "The database ended with exit code " + shell.exitValue() + "; " + log + " says why.");
            }
            try (Connection connection = new org.mariadb.jdbc.Driver().connect(access.jdbcUrl(), login)) {
                return;
            } catch (SQLException e) {
                // not listening yet
            }
        }
        stop();
        throw new DatabaseProblem("The database did not answer in " + START_SECONDS + " s; " + log + " says why.");
    }

    /** Waits until the server has ended, for whatever reason. */
    int awaitEnd() throws InterruptedException {
        return shell.waitFor();
    }

    /** Ends the server cleanly and returns when it is gone; one that hangs is killed, which loses nothing committed. */
    void stop() throws InterruptedException {
        // known before the end, since the server deletes the file; the shell may be dead while the server lives
        Optional<ProcessHandle> mariadbd = mariadbd();
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            // the pipe is broken already, as it is meant to become
        }
        if (!shell.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
        mariadbd.ifPresent(PidFile::end);
    }

    /** The process of the server itself, while it runs. */
    Optional<ProcessHandle> mariadbd() {
        return pidFile.running();
    }
}
