package dev.offprint.extension;

import dev.offprint.browser.NodeTests;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The extension's own module tests. */
class ExtensionModulesTest {

    @Test
    void theModulesPassTheirTests() throws Exception {
        NodeTests.pass(Path.of("src/test/extension"));
    }
}
