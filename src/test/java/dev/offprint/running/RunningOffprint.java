package dev.offprint.running;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service, started as people start it, on a free port. */
public final class RunningOffprint implements AutoCloseable {

    public static final String ADMIN = "ada";
    public static final String PASSWORD = "a password for tests only";

    /** A start takes seconds, and much longer on a machine that has other things to do. */
    private static final int PATIENCE_SECONDS = 180;

    private static final Pattern READY = Pattern.compile("Offprint is ready: (\\S+)");

    private final Process process;
    private final Path log;
    private String url;

    private RunningOffprint(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A home folder that has nothing but the unpacked binaries, which all tests share. */
    public static Path newHome(Path folder) throws IOException {
        Path cache =
                Files.createDirectories(Path.of("target", "test-home", "cache").toAbsolutePath());
        Files.createSymbolicLink(Files.createDirectories(folder).resolve("cache"), cache);
        return folder;
    }

    /** Starts with a first account and returns when the service says that it is ready. */
    public static RunningOffprint start(Path home) throws IOException {
        return start(home, Map.of("OFFPRINT_ADMIN_USERNAME", ADMIN, "OFFPRINT_ADMIN_PASSWORD", PASSWORD));
    }

    /** Starts with this environment and returns when the service says that it is ready. */
    public static RunningOffprint start(Path home, Map<String, String> environment) throws IOException {
        RunningOffprint offprint = launch(home, environment);
        offprint.url = offprint.awaitReady();
        return offprint;
    }

    private String awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Matcher ready = READY.matcher(log());
            if (ready.find()) {
                return ready.group(1);
            }
            if (ended(100)) {
                throw new AssertionError("Offprint ended:\n" + log());
            }
        }
        process.destroyForcibly();
        throw new AssertionError("Offprint is not ready:\n" + log());
    }

    private boolean ended(long waitMillis) {
        try {
            return process.waitFor(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Starts and does not wait. */
    static RunningOffprint launch(Path home, Map<String, String> environment, String... arguments) throws IOException {
        Path log = Files.createTempFile(home.getParent(), home.getFileName() + "-", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // a start costs half as much, and these tests start often
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("offprint.jar", "target/quarkus-app/quarkus-run.jar"));
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("OFFPRINT_"));
        builder.environment().put("OFFPRINT_HOME", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        // a test that fails leaves nothing running
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningOffprint(process, log);
    }

    /** The address that it printed, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Everything that it has printed. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request without any credential. */
    public RequestSpecification request() {
        return given().baseUri(url).redirects().follow(false);
    }

    public RequestSpecification request(String token) {
        return request().header("Authorization", "Bearer " + token);
    }

    /** A new token of the first account. */
    public String newToken(String scope) {
        return request()
                .auth()
                .preemptive()
                .basic(ADMIN, PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a test", "scope", scope))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** The process of the database, while there is one. */
    Optional<ProcessHandle> database() {
        return process.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(c -> c.endsWith("/mariadbd"))
                        .isPresent())
                .findFirst();
    }

    /** Types a line into its terminal. */
    void type(String line) throws IOException {
        try (OutputStream terminal = process.getOutputStream()) {
            terminal.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and returns the exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    /** Waits for the end. */
    int exitCode() {
        if (!ended(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))) {
            process.destroyForcibly();
            throw new AssertionError("Offprint did not end:\n" + log());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        terminate();
    }
}
