package dev.offprint.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where a Chromium is on this machine: the environment variable {@code OFFPRINT_CHROMIUM}, then the PATH, then
 * Debian's package when we may install it, then Playwright's own download. Branded Chrome is not looked for: it no
 * longer loads unpacked extensions from the command line.
 */
final class ChromiumBinary {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser");
    private static final int INSTALL_MINUTES = 10;

    private static Path found;

    private ChromiumBinary() {}

    /** @throws IllegalStateException when there is none and none can be had, saying what to do */
    static synchronized Path find(Playwright playwright) {
        if (found == null) {
            found = named().or(ChromiumBinary::onPath)
                    .or(ChromiumBinary::fromDebian)
                    .or(() -> fromPlaywright(playwright))
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "No Chromium was found and none could be installed. "
                                            + "Install it (on Debian: apt-get install chromium) or set OFFPRINT_CHROMIUM to its path."));
        }
        return found;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("OFFPRINT_CHROMIUM")).map(Path::of);
    }

    private static Optional<Path> onPath() {
        return onPath(NAMES);
    }

    private static Optional<Path> onPath(List<String> names) {
        Stream<String> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return folders.flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        boolean mayInstall = "root".equals(System.getProperty("user.name"))
                && onPath(List.of("apt-get")).isPresent();
        if (mayInstall && run(new ProcessBuilder("apt-get", "update"))) {
            run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        }
        return onPath();
    }

    private static Optional<Path> fromPlaywright(Playwright playwright) {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        run(install);
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    private static boolean run(ProcessBuilder command) {
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
