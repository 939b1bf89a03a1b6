package dev.offprint.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Waiting;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators look at, on a service that has a public name. */
class OperationsIT {

    private static final String PUBLIC = "read.example.org";

    @TempDir
    static Path folder;

    private static RunningOffprint offprint;

    @BeforeAll
    static void start() throws Exception {
        offprint = RunningOffprint.start(
                RunningOffprint.newHome(folder.resolve("home")),
                Map.of(
                        "OFFPRINT_URL", "https://" + PUBLIC,
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                        "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true"));
    }

    @AfterAll
    static void stop() throws Exception {
        offprint.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/q/health, localhost, 200",
        "/q/health, read.example.org, 200",
        "/q/metrics, localhost, 200",
        "/q/openapi, localhost, 200",
        "/q/metrics, read.example.org, 421",
        "/q/openapi, read.example.org, 421",
        // other spellings of the same path
        "/%71/metrics, read.example.org, 421",
        "/x/../q/metrics, read.example.org, 421",
        "/tokens.css, read.example.org, 200",
        "/tokens.css, localhost, 421",
        "/tokens.css, evil.example, 421",
    })
    void isKeptFromThePublicName(String path, String host, int status) throws IOException {
        assertEquals(status, get(path, host));
    }

    @Test
    void writesOneJsonObjectALineWhenToldTo() {
        String started = offprint.log()
                .lines()
                .filter(line -> line.contains("Listening on"))
                .findFirst()
                .orElseThrow();
        assertTrue(started.startsWith("{") && started.contains("\"level\":\"INFO\""), started);
    }

    @Test
    void logsRequestsWhenToldToWithoutWhatIsSecretInThem() throws IOException {
        get("/feeds/secret-token.rss", PUBLIC);
        get("/setup?link=secret-link", PUBLIC);
        get("/search?q=secret-words", PUBLIC);
        get("/base.css", PUBLIC);
        Waiting.until("the last request in the log", () -> offprint.log().contains("GET /base.css") ? true : null);
        String log = offprint.log();
        assertTrue(log.contains("GET /search"), log);
        assertFalse(log.contains("secret-"), log);
    }

    /** As bytes on the line: HTTP clients tidy the path and set the Host themselves. */
    private static int get(String path, String host) throws IOException {
        URI url = URI.create(offprint.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
