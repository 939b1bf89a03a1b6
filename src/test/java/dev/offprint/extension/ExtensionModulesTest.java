package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the extension's own module tests with the Node that Playwright brings along. */
class ExtensionModulesTest {

    private static final Path TESTS = Path.of("src/test/extension");

    @Test
    void theModulesPassTheirTests() throws Exception {
        // the driver's command is its Node and a script of its own, of which only the Node is of use here
        String node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(node, "--test", "--test-reporter=tap"), tests().stream())
                                .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(Pattern.compile("(?m)^# pass [1-9]").matcher(output).find(), output);
        assertTrue(output.contains("# skipped 0"), output);
    }

    private static List<String> tests() throws Exception {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }
}
