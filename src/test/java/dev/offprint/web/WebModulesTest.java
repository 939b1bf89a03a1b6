package dev.offprint.web;

import dev.offprint.browser.NodeTests;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests of the pages' own modules. */
class WebModulesTest {

    @Test
    void theModulesPassTheirTests() throws Exception {
        NodeTests.pass(Path.of("src/test/web"));
    }
}
