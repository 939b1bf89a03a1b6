package dev.offprint.bench;

import dev.offprint.extract.Article;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Writes one line for each page: digests of the whole article (markup, metadata, counts, removals) under four sets of
 * rules. Two versions of the pipeline that should differ in speed alone must write the same file.
 *
 * <p>Arguments: the folder, the output file, and optionally to take every nth page only.
 */
public final class DigestArticles {

    private static final int LIST_FROM_EVERY = 25;

    private DigestArticles() {}

    public static void main(String[] args) throws IOException {
        List<BenchPage> pages = BenchPage.read(Path.of(args[0]));
        Extractor extractor = new Extractor();
        List<Rules> ways = List.of(
                Rules.NONE,
                rules(FilterIndex.NONE, Strictness.GENTLE),
                rules(FilterIndex.NONE, Strictness.WHOLE_PAGE),
                rules(filters(pages), Strictness.STRICT));
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            int step = args.length > 2 ? Integer.parseInt(args[2]) : 1;
            for (int i = 0; i < pages.size(); i += step) {
                BenchPage page = pages.get(i);
                StringBuilder line = new StringBuilder(page.id());
                for (Rules rules : ways) {
                    line.append(' ').append(digest(extractor.extract(page.page(), rules)));
                }
                out.println(line);
            }
        }
    }

    private static Rules rules(FilterIndex filters, Strictness strictness) {
        return new Rules(List.of(), Set.of(), filters, strictness);
    }

    private static FilterIndex filters(List<BenchPage> pages) {
        List<Document> docs = new ArrayList<>();
        for (int i = 0; i < pages.size(); i += LIST_FROM_EVERY) {
            docs.add(Jsoup.parse(pages.get(i).html(), pages.get(i).url()));
        }
        return FilterIndex.compile(List.of(new FilterList("made up", MadeUpList.of(docs, 4_000, 2_000))));
    }

    /** All of an article are records of texts, numbers and lists, so its text is all of it. */
    private static String digest(Article article) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(article.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
