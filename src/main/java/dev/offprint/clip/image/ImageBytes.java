package dev.offprint.clip.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What image bytes are, by themselves and not by what a server calls them: type and size from the header alone, no
 * pixel is decoded. PNG (RFC 2083), JPEG (ITU T.81), GIF89a, WebP (RFC 9649), AVIF (ISO 23008-12). SVG is no image
 * here, because it can hold scripts.
 *
 * @param type the media type
 */
public record ImageBytes(String type, int width, int height) {

    /** The largest image, in bytes. */
    public static final int BYTE_LIMIT = 20_000_000;

    /** The largest image, in pixels. */
    public static final long PIXEL_LIMIT = 40_000_000;

    /** Empty for anything that is not a raster image of a known kind within the limits. */
    public static Optional<ImageBytes> of(byte[] bytes) {
        if (bytes.length < 16 || bytes.length > BYTE_LIMIT) {
            return Optional.empty();
        }
        ImageBytes image = read(new Header(bytes));
        boolean usable = image != null
                && image.width > 0
                && image.height > 0
                && (long) image.width * image.height <= PIXEL_LIMIT;
        return usable ? Optional.of(image) : Optional.empty();
    }

    private static ImageBytes read(Header h) {
        if (h.is(0, "\u0089PNG\r\n\u001a\n") && h.is(12, "IHDR")) {
            return new ImageBytes("image/png", h.big(16, 4), h.big(20, 4));
        }
        if (h.is(0, "GIF87a") || h.is(0, "GIF89a")) {
            return new ImageBytes("image/gif", h.little(6, 2), h.little(8, 2));
        }
        if (h.is(0, "\u00ff\u00d8\u00ff")) {
            return jpeg(h);
        }
        if (h.is(0, "RIFF") && h.is(8, "WEBP")) {
            return webp(h);
        }
        boolean avif = h.is(4, "ftyp") && (h.is(8, "avif") || h.is(8, "avis") || h.brands("avif"));
        return avif ? avif(h) : null;
    }

    /** Walks the segments to the frame header, which has the size. */
    private static ImageBytes jpeg(Header h) {
        int at = 2;
        while (at + 9 < h.length()) {
            if (h.at(at) != 0xFF) {
                return null;
            }
            int marker = h.at(at + 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageBytes("image/jpeg", h.big(at + 7, 2), h.big(at + 5, 2));
            }
            boolean filler = marker == 0xFF;
            boolean bare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
            at += filler ? 1 : bare ? 2 : 2 + Math.max(2, h.big(at + 2, 2));
        }
        return null;
    }

    private static ImageBytes webp(Header h) {
        if (h.is(12, "VP8X")) {
            return new ImageBytes("image/webp", h.little(24, 3) + 1, h.little(27, 3) + 1);
        }
        if (h.is(12, "VP8L")) {
            int bits = h.little(21, 4);
            return new ImageBytes("image/webp", (bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        if (h.is(12, "VP8 ")) {
            return new ImageBytes("image/webp", h.little(26, 2) & 0x3FFF, h.little(28, 2) & 0x3FFF);
        }
        return null;
    }

    /** The first image spatial extents box, which stands near the start. */
    private static ImageBytes avif(Header h) {
        int end = Math.min(h.length() - 16, 4_096);
        for (int at = 8; at < end; at++) {
            if (h.is(at, "ispe")) {
                return new ImageBytes("image/avif", h.big(at + 8, 4), h.big(at + 12, 4));
            }
        }
        return null;
    }

    /** Bytes read as unsigned numbers; beyond the end are zeros. */
    private record Header(byte[] bytes) {

        int length() {
            return bytes.length;
        }

        int at(int i) {
            return i < bytes.length ? bytes[i] & 0xFF : 0;
        }

        int big(int from, int count) {
            int value = 0;
            for (int i = 0; i < count; i++) {
                value = value << 8 | at(from + i);
            }
            return value;
        }

        int little(int from, int count) {
            int value = 0;
            for (int i = count - 1; i >= 0; i--) {
                value = value << 8 | at(from + i);
            }
            return value;
        }

        boolean is(int from, String letters) {
            byte[] expected = letters.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < expected.length; i++) {
                if (at(from + i) != (expected[i] & 0xFF)) {
                    return false;
                }
            }
            return from + expected.length <= bytes.length;
        }

        /** Whether an ISO file names the brand among the compatible ones. */
        boolean brands(String brand) {
            int end = Math.min(big(0, 4), 256);
            for (int at = 16; at + 4 <= end; at += 4) {
                if (is(at, brand)) {
                    return true;
                }
            }
            return false;
        }
    }
}
