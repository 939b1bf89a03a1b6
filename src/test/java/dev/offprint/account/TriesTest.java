package dev.offprint.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.offprint.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Tries tries = new Tries(3, Duration.ofSeconds(10), () -> now);

    @Test
    void refusesTheFourthAndSaysWhenToComeBack() {
        take(3);
        var refused = assertThrows(Problem.class, () -> tries.take("anna"));
        assertEquals(429, refused.status());
        assertEquals(10, refused.retryAfterSeconds());
        assertDoesNotThrow(() -> tries.take("berta"));
    }

    @Test
    void allowsOneMoreAfterItsTimeAndNeverMoreThanTheBurst() {
        take(3);
        now = now.plusSeconds(10);
        tries.take("anna");
        assertThrows(Problem.class, () -> tries.take("anna"));
        now = now.plus(Duration.ofDays(1));
        take(3);
        assertThrows(Problem.class, () -> tries.take("anna"));
    }

    @Test
    void aGoodTryCostsNothing() {
        for (int i = 0; i < 10; i++) {
            tries.take("anna");
            tries.giveBack("anna");
        }
        take(3);
        assertThrows(Problem.class, () -> tries.take("anna"));
    }

    @Test
    void aClockSetBackGivesAndTakesNothing() {
        take(3);
        now = now.minusSeconds(3600);
        assertThrows(Problem.class, () -> tries.take("anna"));
    }

    private void take(int times) {
        for (int i = 0; i < times; i++) {
            tries.take("anna");
        }
    }
}
