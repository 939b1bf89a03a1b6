package dev.offprint.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are there whole or not at all. */
final class Folders {

    /** Fills a folder that is still under another name. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private Folders() {}

    /** Creates what is missing, readable by nobody else. */
    static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /**
     * Makes {@code folder} unless it exists: filled under a temporary name beside it and then renamed, so that a
     * process killed in between leaves nothing half made.
     */
    static void makeWhole(Path folder, Filling filling) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path half = folder.resolveSibling(folder.getFileName() + ".half");
        delete(half);
        createPrivate(half);
        filling.fill(half);
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder with all that is in it; an absent one is fine. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> leavesFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            leavesFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : leavesFirst) {
            Files.delete(path);
        }
    }
}
