package dev.offprint.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The secret of an installation that names none: a file that only its owner may read. */
record SecretFile(Path home) {

    /** The stored secret; a first call makes it. */
    String read() {
        var file = home.resolve("secret");
        try {
            Files.createDirectories(home);
            create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " can be neither read nor made.", e);
        }
    }

    /** Written beside and moved into place, so that no half-written secret is ever read. */
    private void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var fresh = Files.createTempFile(home, "secret", ".new", onlyOwner());
        Files.writeString(fresh, Hashes.randomSecret() + "\n", StandardOpenOption.SYNC);
        try {
            // a link, unlike a move, never replaces what another start has just made
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // theirs is as good
        } catch (UnsupportedOperationException e) {
            Files.move(fresh, file);
        }
        Files.deleteIfExists(fresh);
    }

    private FileAttribute<?>[] onlyOwner() {
        var posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
