package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** One page of the benchmark folder with what is known to be true of it. */
record BenchPage(
        String id, String url, String host, String type, String html, List<String> lines, List<String> without) {

    private static final int LINE_LENGTH = 15;

    /** Reads all pages of {@code folder}, one after another, in the order of the truth file. */
    static void each(Path folder, Consumer<BenchPage> action) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader truth = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("truth.jsonl.gz"))), StandardCharsets.UTF_8))) {
            truth.lines().forEach(line -> {
                try {
                    action.accept(page(folder, json.readTree(line)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static BenchPage page(Path folder, JsonNode row) throws IOException {
        String id = row.get("id").asText();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
            List<String> lines = new ArrayList<>();
            row.get("main_content").asText().lines().map(BenchPage::plain).forEach(line -> {
                if (line.length() >= LINE_LENGTH) {
                    lines.add(line);
                }
            });
            List<String> without = new ArrayList<>();
            row.get("without").forEach(snippet -> without.add(snippet.asText()));
            return new BenchPage(
                    id,
                    row.get("url").asText(),
                    row.get("host").asText(),
                    row.get("type").asText(),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    lines,
                    without);
        }
    }

    /** Whole hosts belong to one half; rules are tuned on half 0 and reported on half 1. */
    int half() {
        CRC32 crc = new CRC32();
        crc.update(host.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() & 1);
    }

    /** Letters and digits only, lower case: texts are compared in this form. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
