package dev.offprint.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Which process serves a data folder, by the file that the server writes and, unless it is killed, deletes. */
record PidFile(Path data) {

    private static final int END_SECONDS = 60;

    Path path() {
        return data.resolve("offprint.pid");
    }

    /** The process of the server itself, while it runs. */
    Optional<ProcessHandle> running() {
        try {
            String pid = Files.readString(path(), StandardCharsets.US_ASCII).trim();
            return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesOurData);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends a server that outlives those who started it, and returns when it is gone. */
    void endRunning() throws IOException {
        running().ifPresent(PidFile::end);
        Files.deleteIfExists(path());
    }

    /** Cleanly if it can: a server that is killed has to recover at its next start, but loses nothing committed. */
    static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().completeOnTimeout(null, END_SECONDS, TimeUnit.SECONDS).join();
        server.destroyForcibly();
    }

    /** The file may be left from a server that was killed, and its number be another process's by now. */
    private boolean servesOurData(ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains("--datadir=" + data))
                .isPresent();
    }
}
