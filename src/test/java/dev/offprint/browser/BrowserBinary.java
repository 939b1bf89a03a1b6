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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where a browser is on this machine: an environment variable, then the PATH, then Debian's package when we may
 * install it, then, for Chromium, Playwright's own download. Branded Chrome is not looked for: it no longer loads
 * unpacked extensions from the command line.
 */
enum BrowserBinary {
    CHROMIUM("OFFPRINT_CHROMIUM", "chromium", List.of("chromium", "chromium-browser")),
    FIREFOX("OFFPRINT_FIREFOX", "firefox-esr", List.of("firefox-esr", "firefox"));

    private static final int INSTALL_MINUTES = 10;
    private static final Map<BrowserBinary, Path> FOUND = new ConcurrentHashMap<>();

    private final String variable;
    private final String debianPackage;
    private final List<String> names;

    BrowserBinary(String variable, String debianPackage, List<String> names) {
        this.variable = variable;
        this.debianPackage = debianPackage;
        this.names = names;
    }

    /** @throws IllegalStateException when there is none and none can be had, saying what to do */
    Path find() {
        return FOUND.computeIfAbsent(this, browser -> named().or(() -> onPath(names))
                .or(this::fromDebian)
                .or(this::fromPlaywright)
                .orElseThrow(() -> new IllegalStateException(("No %s was found and none could be installed. "
                                + "Install it (on Debian: apt-get install %s) or set %s to its path.")
                        .formatted(name().toLowerCase(), debianPackage, variable))));
    }

    private Optional<Path> named() {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of);
    }

    private static Optional<Path> onPath(List<String> names) {
        Stream<String> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return folders.flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> fromDebian() {
        boolean mayInstall = "root".equals(System.getProperty("user.name"))
                && onPath(List.of("apt-get")).isPresent();
        if (mayInstall && run(new ProcessBuilder("apt-get", "update"))) {
            run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", debianPackage));
        }
        return onPath(names);
    }

    private Optional<Path> fromPlaywright() {
        if (this != CHROMIUM) {
            return Optional.empty();
        }
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        run(install);
        try (Playwright playwright = Chromium.playwright()) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
        }
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
