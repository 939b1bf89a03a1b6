package dev.offprint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MavenParentTest {

    /** Stands in for Maven, whose shutdown hook waits for the child. */
    static final class Waiting {
        public static void main(String... args) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> sleep(60_000)));
            System.out.println("waiting");
            sleep(60_000);
        }

        private static void sleep(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void seesThatAParentWasToldToEndWhileItStillWaits() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes",
                        Waiting.class.getName())
                .start();
        try {
            parent.getInputStream().read();
            assertFalse(MavenParent.isEnding(parent.toHandle()));
            parent.destroy();
            boolean seen = false;
            for (int i = 0; i < 200 && !seen; i++) {
                TimeUnit.MILLISECONDS.sleep(50);
                seen = MavenParent.isEnding(parent.toHandle());
            }
            assertTrue(parent.isAlive());
            assertTrue(seen);
        } finally {
            parent.destroyForcibly();
        }
    }
}
