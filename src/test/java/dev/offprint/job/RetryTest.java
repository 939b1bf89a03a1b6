package dev.offprint.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static RuntimeException wrapped(int code) {
        return new IllegalStateException("rolled back", new RuntimeException(new SQLException("lost", "40001", code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1062, 1020})
    void repeatsWhatLostARace(int code) {
        AtomicInteger attempts = new AtomicInteger();
        String result = Retry.onLostRace(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw wrapped(code);
            }
            return "won";
        });
        assertEquals("won", result);
        assertEquals(3, attempts.get());
    }

    @Test
    void passesOnEverythingElseAtOnce() {
        AtomicInteger attempts = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> Retry.onLostRace(() -> {
                    attempts.incrementAndGet();
                    throw wrapped(1406);
                }));
        assertEquals(1, attempts.get());
    }

    @Test
    void doesNotTryForEver() {
        AtomicInteger attempts = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> Retry.onLostRace(() -> {
                    attempts.incrementAndGet();
                    throw wrapped(1213);
                }));
        assertEquals(8, attempts.get());
    }
}
