package dev.offprint.web;

import dev.offprint.clip.Sha256;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What pages are made of besides their content: our own files, and one version for all of it. A browser that keeps
 * pages for reading offline keeps them with the files of the same version, so that two builds never mix.
 */
@ApplicationScoped
public class Shell {

    private static final String FILES = "META-INF/resources";

    /** What a change of makes another version: also the templates and words that pages are written with. */
    private static final List<String> PARTS = List.of(FILES, "templates", "messages");

    private static final Set<String> KEPT = Set.of("css", "js", "svg", "flac");

    private static final int VERSION_CHARACTERS = 16;

    private final String version;
    private final List<String> addresses;

    public Shell() {
        MessageDigest digest = Sha256.digest();
        for (String part : PARTS) {
            contents(part).forEach((name, bytes) -> {
                digest.update((part + "/" + name + "\0").getBytes());
                digest.update(Sha256.of(bytes));
            });
        }
        version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_CHARACTERS);
        addresses = contents(FILES).keySet().stream()
                .filter(name -> KEPT.contains(name.substring(name.lastIndexOf('.') + 1)))
                .map(name -> "/" + name)
                .toList();
    }

    /** The same on every node that runs this build. */
    public String version() {
        return version;
    }

    /** The addresses of the files that every page may need, sorted. */
    public List<String> addresses() {
        return addresses;
    }

    private static Map<String, byte[]> contents(String folder) {
        Map<String, byte[]> contents = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(), folder, root -> contents.putAll(read(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static Map<String, byte[]> read(Path root) {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
