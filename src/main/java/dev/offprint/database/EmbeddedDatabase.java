package dev.offprint.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database that needs no installing: a MariaDB server of our own under the home folder. Its files are {@code
 * database} (the data), {@code database.log}, {@code database.lock} and {@code cache} (can be deleted).
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final HomeLock lock;
    private final Watchdog watchdog;
    private final Access access;

    private EmbeddedDatabase(HomeLock lock, Watchdog watchdog, Access access) {
        this.lock = lock;
        this.watchdog = watchdog;
        this.access = access;
    }

    /**
     * Starts the database of a home folder, making both when they are not there yet, and returns when it answers.
     *
     * @throws DatabaseProblem when it cannot, with what to do
     */
    public static EmbeddedDatabase start(Path home) {
        Path folder = home.toAbsolutePath().normalize();
        try {
            Folders.createPrivate(folder);
            HomeLock lock = HomeLock.take(folder);
            try {
                return startLocked(folder, lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseProblem("The database cannot start in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while the database was starting.");
        }
    }

    private static EmbeddedDatabase startLocked(Path home, HomeLock lock) throws IOException, InterruptedException {
        Path log = home.resolve("database.log");
        Files.deleteIfExists(log);
        Binaries binaries = Binaries.unpackedIn(home.resolve("cache"));
        Path data = home.resolve("database");
        Bootstrap.ensure(binaries, data, log);
        ServerOptions options = new ServerOptions(binaries, data);
        Access access = Access.fresh();
        Watchdog.Start start = () -> Server.start(options, access, log);
        return new EmbeddedDatabase(lock, new Watchdog(start.start(), start), access);
    }

    /** The settings with which Quarkus reaches it. */
    public Map<String, String> datasource() {
        return Map.of(
                "quarkus.datasource.jdbc.url", access.jdbcUrl(),
                "quarkus.datasource.username", Access.USERNAME,
                "quarkus.datasource.password", access.password());
    }

    /** The process of the database server now. */
    Server server() {
        return watchdog.server();
    }

    /** From now on it is not started again: an init system may end the whole process group at once. */
    public void expectEnd() {
        watchdog.expectEnd();
    }

    /** Stops the database cleanly and lets go of the home folder. */
    @Override
    public void close() {
        try (lock) {
            watchdog.close();
        } catch (IOException e) {
            throw new DatabaseProblem("The database's lock cannot be released", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
