package dev.offprint.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One Offprint per home folder. The operating system lets go of the lock when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseProblem when another process has it */
    static HomeLock take(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("database.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it
        }
        channel.close();
        throw new DatabaseProblem("Another Offprint is already running on " + home
                + ". Stop it first, or set OFFPRINT_HOME to another folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
