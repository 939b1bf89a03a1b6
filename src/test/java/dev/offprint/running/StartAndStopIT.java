package dev.offprint.running;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command and an empty folder: what a stranger sees first. */
class StartAndStopIT {

    @TempDir
    Path folder;

    @Test
    void startsOnNothingSaysWhereItIsAndLetsNoSecondOneIn() throws Exception {
        Path home = folder.resolve("home");
        RunningOffprint first = RunningOffprint.start(home, Map.of());
        first.request().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        Waiting.until("the set-up link", () -> first.log().contains("/setup?link=") ? true : null);

        RunningOffprint second = RunningOffprint.launch(home, Map.of());
        assertNotEquals(0, second.exitCode());
        assertTrue(second.log().contains("Another Offprint is already running on " + home), second.log());
        assertFalse(second.log().contains("\tat "), "a sentence, not a stack trace");

        ProcessHandle database = first.database().orElseThrow();
        assertEquals(143, first.terminate());
        assertFalse(database.isAlive(), "the database ends before the service does");
        assertTrue(Files.readString(home.resolve("database.log")).contains("Shutdown complete"));
        assertTrue(first.log().contains("offprint stopped"), first.log());
    }

    @Test
    void leavesTheEmbeddedDatabaseAloneWhenAnotherIsNamed() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        RunningOffprint offprint =
                RunningOffprint.launch(home, Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:mariadb://127.0.0.1:1/none"));
        assertNotEquals(0, offprint.exitCode());
        assertFalse(Files.exists(home.resolve("database")), "no database was made");
    }
}
