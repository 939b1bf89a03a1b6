package dev.offprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.extract.page.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * One page of a benchmark folder: {@code truth.jsonl.gz} has a line of JSON for each, {@code html/ID.html.gz} its
 * markup.
 *
 * @param truth what the page's article is, as plain text
 */
record BenchPage(String id, String url, String host, String type, String truth, Path file) {

    /** How many folds cross-validation has; whole hosts fall into one. */
    static final int FOLDS = 5;

    /** The pages of a folder in the order of its truth file. */
    static List<BenchPage> read(Path folder) throws IOException {
        List<BenchPage> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("truth.jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = json.readTree(line);
                String id = page.get("id").asText();
                String host = page.path("host").asText("");
                pages.add(new BenchPage(
                        id,
                        page.get("url").asText(),
                        host.isEmpty() ? page.get("url").asText() : host,
                        page.get("type").asText(),
                        page.path("main_content").asText(""),
                        folder.resolve("html").resolve(id + ".html.gz")));
            }
        }
        return pages;
    }

    /** The markup; what is not UTF-8 in it becomes replacement characters. */
    String html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Page page() {
        return Page.of(html(), url);
    }

    /** The same fold for every page of a host. */
    int fold() {
        CRC32 crc = new CRC32();
        crc.update(host.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }
}
