package dev.offprint.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The embedded database with empty data, for tests that need Quarkus: {@code @WithTestResource(value =
 * TestDatabase.class, scope = TestResourceScope.GLOBAL)}. The application's home is then {@code target/test-home},
 * whose unpacked binaries stay from one run to the next.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        Path home = Path.of("target", "test-home").toAbsolutePath();
        try {
            Folders.delete(home.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(home);
        Map<String, String> settings = new HashMap<>(database.datasource());
        settings.put("offprint.home", home.toString());
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
