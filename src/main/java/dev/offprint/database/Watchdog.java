package dev.offprint.database;

import java.io.IOException;
import org.jboss.logging.Logger;

/** Starts the server again when it dies, with the same address and password, so that open pools find it again. */
final class Watchdog implements AutoCloseable {

    /** Starts a server as the first one was started. */
    interface Start {
        Server start() throws IOException, InterruptedException;
    }

    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Start start;
    private final Thread thread = new Thread(this::watch, "database-watchdog");
    private volatile Server server;
    private volatile boolean closing;

    Watchdog(Server first, Start start) {
        this.server = first;
        this.start = start;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!closing) {
                int code = server.awaitEnd();
                if (!closing) {
                    LOG.errorf("The database ended with exit code %d; starting it again", code);
                    server.stop();
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The watch over the database ends");
        }
    }

    private void startAgain() throws InterruptedException {
        for (long pause = 250; !closing; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                server = start.start();
                LOG.info("The database answers again");
                return;
            } catch (IOException | DatabaseProblem e) {
                LOG.errorf("The database did not start: %s", e.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    /** From now on an end of the server is meant. */
    void expectEnd() {
        closing = true;
    }

    Server server() {
        return server;
    }

    /** Stops watching, then the server. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.interrupt();
        thread.join();
        server.stop();
    }
}
