package dev.offprint.extract.plain;

import java.util.function.UnaryOperator;

/** What is read of a page, as markup. */
public final class Body {

    private static final int MOST_TAGS = 1_000_000;

    private Body() {}

    /** What is in the body of a page, which is "not plain" when it is not. */
    public static String of(String html, Asked asked) {
        PlainPage.Read read = PlainPage.read(html, "https://site.example/", asked, UnaryOperator.identity(), MOST_TAGS);
        if (read == null) {
            return "not plain";
        }
        read.doc().outputSettings().prettyPrint(false);
        return read.doc().body().html();
    }
}
