package dev.offprint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case's page becomes the article that its folder states. */
class CasesTest {

    private final Extractor extractor = new Extractor();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return ArticleCase.all().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    private void check(ArticleCase one) throws IOException {
        Article article = extractor.extract(one.page(), Rules.NONE);
        assertEquals(one.expectedHtml(), ArticleCase.lines(article.html()));
        ObjectNode expected = one.expectations().deepCopy();
        expected.remove("url");
        expected.remove("marks");
        assertEquals(expected.toPrettyString(), ArticleCase.describe(article).toPrettyString());
    }
}
