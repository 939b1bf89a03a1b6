package dev.offprint.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Waiting;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill of either process leaves no orphan and takes nothing that was acknowledged. */
class KilledIT {

    @TempDir
    Path folder;

    @Test
    void comesBackFromAKillOfEitherProcess() throws Exception {
        Path home = RunningOffprint.newHome(folder.resolve("home"));
        RunningOffprint offprint = RunningOffprint.start(home);
        String token = offprint.newToken("clip");

        ProcessHandle database = offprint.database().orElseThrow();
        database.destroyForcibly();
        database.onExit().get(10, TimeUnit.SECONDS);
        Waiting.until("the service to recover from the loss of its database", () -> knows(offprint, token));
        ProcessHandle secondDatabase = offprint.database().orElseThrow();

        offprint.kill();
        // at once, while the database that was left alone may still be on its way out
        try (RunningOffprint restarted = RunningOffprint.start(home)) {
            assertTrue(!secondDatabase.isAlive(), "the database does not outlive the service");
            assertEquals(Boolean.TRUE, knows(restarted, token));
        }
    }

    /** True or null. */
    private static Boolean knows(RunningOffprint offprint, String token) {
        boolean ready = offprint.request().get("/q/health/ready").statusCode() == 200;
        return ready && offprint.request(token).get("/api/v1/tokens/current").statusCode() == 200 ? true : null;
    }
}
