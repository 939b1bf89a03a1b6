package dev.offprint.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.offprint.browser.Waiting;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill of either process leaves no orphan and takes nothing; and the way back in for who forgot the password. */
class KilledIT {

    private static final String NEW_PASSWORD = "remembered this time";

    @TempDir
    Path folder;

    @Test
    void comesBackFromAKillOfEitherProcessAndWithANewPassword() throws Exception {
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
        RunningOffprint reset = RunningOffprint.launch(home, Map.of(), "reset-password", RunningOffprint.ADMIN);
        reset.type(NEW_PASSWORD);
        assertEquals(0, reset.exitCode(), reset.log());
        assertFalse(secondDatabase.isAlive(), "the database does not outlive the service");

        try (RunningOffprint restarted = RunningOffprint.start(home)) {
            assertEquals(Boolean.TRUE, knows(restarted, token));
            assertEquals(201, makeToken(restarted, NEW_PASSWORD));
            assertEquals(401, makeToken(restarted, RunningOffprint.PASSWORD));
        }
    }

    /** True or null. */
    private static Boolean knows(RunningOffprint offprint, String token) {
        boolean ready = offprint.request().get("/q/health/ready").statusCode() == 200;
        return ready && offprint.request(token).get("/api/v1/tokens/current").statusCode() == 200 ? true : null;
    }

    private static int makeToken(RunningOffprint offprint, String password) {
        return offprint.request()
                .auth()
                .preemptive()
                .basic(RunningOffprint.ADMIN, password)
                .contentType("application/json")
                .body(Map.of("name", "a test", "scope", "clip"))
                .post("/api/v1/tokens")
                .statusCode();
    }
}
