package dev.offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Maven that runs {@code quarkus:run} above this process. Told to end by SIGTERM, it waits for its child without
 * telling it, so the child has to notice.
 */
final class MavenParent {

    private static final long LOOK_EVERY_MILLIS = 500;

    private MavenParent() {}

    /** From now on this process ends when such a parent ends or is told to; without one nothing happens. */
    static void endWithIt() {
        Optional<ProcessHandle> maven = ProcessHandle.current().parent().filter(parent -> Arrays.asList(
                        parent.info().arguments().orElse(new String[0]))
                .contains("quarkus:run"));
        maven.ifPresent(parent -> {
            Thread watch = new Thread(() -> endAfter(parent), "maven-parent");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static void endAfter(ProcessHandle maven) {
        try {
            while (maven.isAlive() && !isEnding(maven)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a JVM was told to end: HotSpot runs its shutdown hooks from a thread named after the signal. */
    static boolean isEnding(ProcessHandle jvm) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(jvm.pid()), "task"))) {
            return threads.map(MavenParent::name).anyMatch(name -> name.startsWith("SIG") && name.endsWith("handler"));
        } catch (IOException e) {
            // no such file system here, or the process has just gone
            return false;
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }
}
