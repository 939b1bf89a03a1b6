package dev.offprint.bench;

import dev.offprint.extract.ArticleCase;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes or updates extraction cases. Arguments: a case's name, and for a new one the page's file and address; or
 * {@code --all} to record every case anew. Review the difference before it is committed: it is the specification.
 */
public final class MakeCase {

    private MakeCase() {}

    public static void main(String[] args) throws IOException {
        Extractor extractor = new Extractor();
        if (args[0].equals("--all")) {
            for (ArticleCase one : ArticleCase.all()) {
                one.record(extractor.extract(one.page(), Rules.NONE));
            }
            return;
        }
        ArticleCase one = new ArticleCase(ArticleCase.ROOT.resolve(args[0]));
        if (args.length == 3) {
            Files.createDirectories(one.folder());
            Files.copy(Path.of(args[1]), one.folder().resolve("page.html"));
            Files.writeString(one.folder().resolve("expected.json"), "{\"url\": \"" + args[2] + "\"}\n");
        }
        one.record(extractor.extract(one.page(), Rules.NONE));
    }
}
