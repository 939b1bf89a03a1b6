package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.extract.page.Page;
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

/**
 * One page of a benchmark folder: {@code truth.jsonl.gz} has a line of JSON for each, {@code html/ID.html.gz} its
 * markup.
 *
 * @param truth what the page's article is, as plain text
 * @param without snippets of boilerplate
 */
record BenchPage(String id, String url, String host, String type, String truth, List<String> without, Path file) {

    /** How many folds cross-validation has; whole hosts fall into one. */
    static final int FOLDS = 5;

    private static final int LINE_LENGTH = 15;
    /** The address of a page that has none. */
    private static final String UNKNOWN = "https://page.invalid/";

    /** The pages of a folder in the order of its truth file. */
    static List<BenchPage> read(Path folder) throws IOException {
        List<BenchPage> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("truth.jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pages.add(page(folder, json.readTree(line)));
            }
        }
        return pages;
    }

    /** Reads all pages of a folder, one after another, in the order of its truth file. */
    static void each(Path folder, Consumer<BenchPage> action) throws IOException {
        read(folder).forEach(action);
    }

    private static BenchPage page(Path folder, JsonNode row) {
        String id = row.get("id").asText();
        String host = row.path("host").asText("");
        String url = row.path("url").asText("");
        List<String> without = new ArrayList<>();
        row.path("without").forEach(snippet -> without.add(snippet.asText()));
        return new BenchPage(
                id,
                url.isEmpty() ? UNKNOWN : url,
                host.isEmpty() ? url : host,
                row.get("type").asText(),
                row.path("main_content").asText(""),
                without,
                folder.resolve("html").resolve(id + ".html.gz"));
    }

    /** The markup, read anew; what is not UTF-8 in it becomes replacement characters. */
    String html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return Page.of(html(), url);
    }

    /** The lines of the truth that are long enough to be looked for, in {@link #plain} form. */
    List<String> lines() {
        return truth.lines()
                .map(BenchPage::plain)
                .filter(line -> line.length() >= LINE_LENGTH)
                .toList();
    }

    /** The same fold for every page of a host. */
    int fold() {
        return (int) (hostChecksum() % FOLDS);
    }

    /** Whole hosts belong to one half; rules are tuned on half 0 and reported on half 1. */
    int half() {
        return (int) (hostChecksum() & 1);
    }

    private long hostChecksum() {
        CRC32 crc = new CRC32();
        crc.update(host.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
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
