package dev.offprint.clip.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageBytesTest {

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
    void readsTypeAndSize(String format, String type) {
        assertEquals(Optional.of(new ImageBytes(type, 37, 21)), ImageBytes.of(Pictures.of(format, 37, 21)));
    }

    @Test
    void readsTheThreeFormsOfWebp() {
        String riff = "52494646ffffff0057454250";
        assertEquals(
                webp(300, 200), ImageBytes.of(hex(riff + "56503858" + "0a000000" + "00000000" + "2b0100" + "c70000")));
        // 14 bits each, width less one first
        assertEquals(webp(300, 200), ImageBytes.of(hex(riff + "5650384c" + "00000000" + "2f" + "2bc13100" + "0000")));
        assertEquals(
                webp(300, 200), ImageBytes.of(hex(riff + "56503820" + "00000000" + "000000" + "9d012a" + "2c01c800")));
    }

    private static Optional<ImageBytes> webp(int width, int height) {
        return Optional.of(new ImageBytes("image/webp", width, height));
    }

    @Test
    void readsAvif() {
        byte[] bytes = hex("0000001c66747970" + hexOf("avif") + "00000000" + hexOf("mif1avif") + "00000000" + "00000014"
                + hexOf("ispe") + "00000000" + "00000280" + "000001e0" + "00000000000000000000000000000000");
        assertEquals(Optional.of(new ImageBytes("image/avif", 640, 480)), ImageBytes.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "GIF8",
                "",
                "BM this is a bitmap, once",
                "%PDF-1.7 and so on and on"
            })
    void refusesEverythingElse(String content) {
        assertEquals(Optional.empty(), ImageBytes.of(content.getBytes(UTF_8)));
    }

    @Test
    void refusesImageBombsByTheirHeader() {
        byte[] bomb = Pictures.of("png", 10, 10);
        System.arraycopy(hex("0000ffff0000ffff"), 0, bomb, 16, 8);
        assertEquals(Optional.empty(), ImageBytes.of(bomb));
    }

    @Test
    void neverThrowsForWhatIsCutOff() {
        for (String format : new String[] {"png", "jpg", "gif"}) {
            byte[] whole = Pictures.of(format, 64, 64);
            for (int length = 0; length < Math.min(whole.length, 400); length++) {
                ImageBytes.of(Arrays.copyOf(whole, length));
            }
        }
        byte[] endless = new byte[1_000];
        Arrays.fill(endless, (byte) 0xFF);
        endless[1] = (byte) 0xD8;
        assertEquals(Optional.empty(), ImageBytes.of(endless));
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hexOf(String letters) {
        return HexFormat.of().formatHex(letters.getBytes(UTF_8));
    }
}
