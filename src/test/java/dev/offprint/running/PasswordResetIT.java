package dev.offprint.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back in for who forgot the password. */
class PasswordResetIT {

    private static final String NEW = "remembered this time";

    @TempDir
    Path folder;

    @Test
    void setsANewPasswordWhileTheServiceIsStopped() throws Exception {
        Path home = RunningOffprint.newHome(folder.resolve("home"));
        try (RunningOffprint offprint = RunningOffprint.start(home)) {
            offprint.newToken("api");
        }

        RunningOffprint nobody = RunningOffprint.launch(home, Map.of(), "reset-password", "nobody");
        nobody.type(NEW);
        assertEquals(1, nobody.exitCode(), nobody.log());
        assertTrue(nobody.log().contains("There is no user nobody"), nobody.log());

        RunningOffprint reset = RunningOffprint.launch(home, Map.of(), "reset-password", RunningOffprint.ADMIN);
        reset.type(NEW);
        assertEquals(0, reset.exitCode(), reset.log());
        assertTrue(!reset.log().contains(NEW), reset.log());

        try (RunningOffprint offprint = RunningOffprint.start(home)) {
            assertEquals(201, makeToken(offprint, NEW));
            assertEquals(401, makeToken(offprint, RunningOffprint.PASSWORD));
        }
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
