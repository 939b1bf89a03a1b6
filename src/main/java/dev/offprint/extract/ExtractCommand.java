package dev.offprint.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Extraction from the command line: {@code ExtractCommand FILE|- [--url ADDRESS] [--json]}. */
public final class ExtractCommand {

    private static final String USAGE = "usage: ExtractCommand FILE|- [--url ADDRESS] [--json]";

    private ExtractCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, System.err));
    }

    /** Prints the article's HTML, or all of it as JSON; answers 0, 1 for an unreadable file, 2 for wrong arguments. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String file = null;
        String url = "http://localhost/";
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--json")) {
                json = true;
            } else if (arguments[i].equals("--url") && i + 1 < arguments.length) {
                url = arguments[++i];
            } else if (file == null && (!arguments[i].startsWith("-") || arguments[i].equals("-"))) {
                file = arguments[i];
            } else {
                file = null;
                break;
            }
        }
        if (file == null) {
            err.println(USAGE);
            return 2;
        }
        try {
            Article article = new Extractor().extract(Page.of(read(file), url), Rules.NONE);
            out.println(json ? json(article) : article.html());
            return 0;
        } catch (IOException unreadable) {
            err.println("cannot read " + file + ": " + unreadable.getMessage());
            return 1;
        }
    }

    /** Decoded as a browser would: byte order mark, then meta, then UTF-8. */
    private static String read(String file) throws IOException {
        byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return Charsets.decode(bytes);
    }

    private static String json(Article article) throws JsonProcessingException {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(ArticleJson.of(mapper, article));
    }
}
