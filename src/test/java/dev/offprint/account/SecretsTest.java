package dev.offprint.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SecretsTest {

    @Inject
    Secrets secrets;

    @Test
    void eachUseHasAKeyOfItsOwnAndAlwaysTheSame() {
        assertArrayEquals(secrets.key("csrf"), secrets.key("csrf"));
        assertFalse(Arrays.equals(secrets.key("csrf"), secrets.key("feed")));
        assertEquals(32, secrets.key("feed").length);
    }

    @Test
    void aDatabaseOfAnotherSecretIsRefused() {
        Installation.claim(Hashes.base64url(secrets.key("fingerprint")));
        var refused = assertThrows(IllegalStateException.class, () -> Installation.claim("a".repeat(43)));
        assertTrue(refused.getMessage().contains("OFFPRINT_SECRET"), refused.getMessage());
    }

    @Test
    void theFileIsMadeOnceAndForItsOwnerAlone(@TempDir Path folder) throws IOException {
        var home = folder.resolve("new/home");
        var secret = new SecretFile(home).read();
        assertEquals(43, secret.length());
        assertEquals(secret, new SecretFile(home).read());
        var permissions = Files.getPosixFilePermissions(home.resolve("secret"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
        try (var files = Files.list(home)) {
            assertEquals(1, files.count());
        }
    }
}
