package dev.offprint.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.extract.Article;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.content.score.ContentModel;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Runs the pipeline over a folder of pages and writes what the benchmark's {@code score.py} reads:
 * {@code {id: {html, title, byline, published}}}. Prints the time it took, a rough one: {@link PipelineBench} measures.
 *
 * <p>Arguments: the folder, the output file, and for cross-validation the name that {@link TrainModel} wrote its models
 * by: then each page is scored by the model that has not seen its host.
 */
public final class ScorePages {

    private ScorePages() {}

    public static void main(String[] args) throws IOException {
        List<BenchPage> pages = BenchPage.read(Path.of(args[0]));
        List<Extractor> extractors = extractors(args.length > 2 ? args[2] : null);
        long[] nanos = new long[pages.size()];
        try (JsonGenerator json = new JsonFactory().createGenerator(new File(args[1]), JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] = write(pages.get(i), extractors.get(pages.get(i).fold()), json);
            }
            json.writeEndObject();
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d pages, median %.1f ms, p99 %.1f ms%n",
                nanos.length, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** One for each fold. */
    private static List<Extractor> extractors(String models) throws IOException {
        if (models == null) {
            return Collections.nCopies(BenchPage.FOLDS, new Extractor());
        }
        List<Extractor> extractors = new ArrayList<>();
        for (int fold = 0; fold < BenchPage.FOLDS; fold++) {
            try (InputStream in = Files.newInputStream(Path.of(models + "." + fold))) {
                extractors.add(new Extractor(new FindContent(ContentModel.read(in)), Duration.ofHours(1)));
            }
        }
        return extractors;
    }

    /** Writes one page's article, or the error it came to. */
    private static long write(BenchPage page, Extractor extractor, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(page.id());
        var input = page.page();
        long start = System.nanoTime();
        try {
            Article article = extractor.extract(input, Rules.NONE);
            long nanos = System.nanoTime() - start;
            json.writeStringField("html", article.html());
            json.writeStringField("title", article.metadata().title());
            json.writeStringField("byline", article.metadata().byline());
            if (article.metadata().published() != null) {
                json.writeStringField(
                        "published", article.metadata().published().toString());
            }
            return nanos;
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println(page.id() + ": " + e);
            json.writeStringField("error", e.toString());
            return System.nanoTime() - start;
        } finally {
            json.writeEndObject();
        }
    }
}
