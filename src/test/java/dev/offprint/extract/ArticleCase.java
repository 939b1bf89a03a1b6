package dev.offprint.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Removal;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of extraction: a folder {@code topic--what} with {@code page.html}, the article expected of it, and
 * {@code expected.json}: the page's {@code url} (and {@code marks}), what its metadata must be, and one line
 * {@code kind: text} for each removal but plain boilerplate, which has no name to be held to.
 */
public record ArticleCase(Path folder) {

    public static final Path ROOT = Path.of("src/test/resources/extract/cases");

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<String> METADATA = List.of(
            "canonicalUrl",
            "title",
            "siteName",
            "byline",
            "published",
            "modified",
            "language",
            "direction",
            "leadImage",
            "nextPage",
            "ampUrl",
            "paywalled",
            "reason");
    private static final int REMOVAL_TEXT = 60;

    /** All cases in order. */
    public static List<ArticleCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(ArticleCase::new).toList();
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public Page page() throws IOException {
        JsonNode expected = expectations();
        String html = Files.readString(folder.resolve("page.html"));
        return new Page(
                html, expected.get("url").asText(), expected.path("marks").asText(null));
    }

    public JsonNode expectations() throws IOException {
        return JSON.readTree(folder.resolve("expected.json").toFile());
    }

    public String expectedHtml() throws IOException {
        return Files.readString(folder.resolve("expected.html"));
    }

    /** Writes down what extraction makes of the page now; the difference is for a person to judge. */
    public void record(Article article) throws IOException {
        Files.writeString(folder.resolve("expected.html"), lines(article.html()));
        ObjectNode said = describe(article);
        said.setAll(
                (ObjectNode) JSON.createObjectNode().set("url", expectations().get("url")));
        ObjectNode ordered = JSON.createObjectNode();
        ordered.set("url", said.remove("url"));
        if (expectations().has("marks")) {
            ordered.set("marks", expectations().get("marks"));
        }
        ordered.setAll(said);
        Files.writeString(folder.resolve("expected.json"), JSON.writeValueAsString(ordered) + "\n");
    }

    /** What of an article a case states beside its HTML. */
    static ObjectNode describe(Article article) {
        ObjectNode all = ArticleJson.of(JSON, article);
        ObjectNode said = JSON.createObjectNode();
        for (String name : METADATA) {
            if (all.has(name)) {
                said.set(name, all.get(name));
            }
        }
        ArrayNode removed = said.putArray("removed");
        for (Removal removal : article.removals()) {
            if (removal.kind() == Kind.BOILERPLATE) {
                continue;
            }
            String text =
                    removal.text().length() > REMOVAL_TEXT ? removal.text().substring(0, REMOVAL_TEXT) : removal.text();
            removed.add(removal.kind().word() + ": " + text.strip());
        }
        return said;
    }

    /** One block a line, so that differences can be read. */
    static String lines(String html) {
        String lines = html.replaceAll(
                "(?=<(?:p|h[2-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|thead|tbody|tr|figure|figcaption|details|summary|hr|div)[ >])",
                "\n");
        return lines.strip() + "\n";
    }
}
