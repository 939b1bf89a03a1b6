package dev.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs tests of JavaScript modules with the Node that Playwright brings along. */
public final class NodeTests {

    private NodeTests() {}

    /** Fails when one of the folder's {@code *.test.mjs} fails, or is skipped, or there is none. */
    public static void pass(Path folder) throws IOException, InterruptedException {
        // the driver's command is its Node and a script of its own, of which only the Node is of use here
        String node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(node, "--test", "--test-reporter=tap"), tests(folder).stream())
                                .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(Pattern.compile("(?m)^# pass [1-9]").matcher(output).find(), output);
        assertTrue(output.contains("# skipped 0"), output);
    }

    private static List<String> tests(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }
}
