package dev.offprint.browser;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of {@code extension/} that a test browser loads. It differs from what people load in one thing: access to the
 * hosts named is granted from the start, because no automation can click the browser's own permission prompt.
 */
final class UnpackedExtension {

    private static final Path SOURCE = Path.of("extension");

    private final Path folder;

    private UnpackedExtension(Path folder) {
        this.folder = folder;
    }

    static UnpackedExtension copyInto(Path target, List<String> grantedHosts) throws IOException {
        Path folder = Files.createDirectories(target).toRealPath();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(SOURCE.relativize(file))));
        }
        Path manifest = folder.resolve("manifest.json");
        Gson gson = new Gson();
        JsonObject json = gson.fromJson(Files.readString(manifest), JsonObject.class);
        JsonArray hosts = new JsonArray();
        grantedHosts.forEach(host -> hosts.add("*://" + host + "/*"));
        json.add("host_permissions", hosts);
        Files.writeString(manifest, gson.toJson(json));
        return new UnpackedExtension(folder);
    }

    Path folder() {
        return folder;
    }

    /** The id that Chromium derives from the folder: half its path's SHA-256, hex digits written as a to p. */
    String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                id.append((char) ('a' + (hash[i] >> 4 & 15))).append((char) ('a' + (hash[i] & 15)));
            }
            return id.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
