package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ContentModelTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ContentModel.class.getResourceAsStream("/extract/content/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theShippedModelIsSmallAndWritesItselfToTheByte() throws IOException {
        byte[] shipped = resource("model.bin");
        assertTrue(shipped.length <= 1_000_000, shipped.length + " bytes");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ContentModel.read(new ByteArrayInputStream(shipped)).write(written);
        assertArrayEquals(shipped, written.toByteArray());
    }

    @Test
    void itsOriginIsNamed() throws IOException {
        assertTrue(new String(resource("NOTICE"), java.nio.charset.StandardCharsets.UTF_8).contains("CC BY 4.0"));
    }

    @Test
    void anotherFileIsRefused() {
        InputStream other = new ByteArrayInputStream(new byte[400]);
        assertThrows(IOException.class, () -> ContentModel.read(other));
    }
}
