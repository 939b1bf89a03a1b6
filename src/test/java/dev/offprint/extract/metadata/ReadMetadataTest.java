package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadMetadataTest {

    private static final String URL = "https://example.org/t/one";

    @Test
    void aThreadIsByWhoBeganIt() {
        PageFacts facts = read(
                "<h1>Leaking tap</h1><article class='message' data-author='tap_2'><p>It drips.</p></article>"
                        + "<article class='message' data-author='Zoe'><div itemprop=author>Zoe</div><p>Turn it off.</p></article>");
        assertEquals(List.of("tap_2"), facts.authors());
    }

    @Test
    void whereNothingElseSaysWhoTheFirstNameOfAUserDoes() {
        PageFacts facts = read("<h1>Leaking tap</h1><a class=username href=/u/1>tap2</a><p>It drips.</p>"
                + "<a class=username href=/u/2>zoe9</a><p>Turn it off.</p>");
        assertEquals(List.of("tap2"), facts.authors());
    }

    @Test
    void whoeverIsNamedAboveTheFirstMarkedAnswerBegan() {
        PageFacts facts = read(
                "<h1>Leaking tap</h1><a class='username u-concealed' href=/u/1>tap2</a><p>It drips.</p>"
                        + "<article class=message data-author=Zoe><a class=username href=/u/2>Zoe</a><p>Turn it off.</p></article>");
        assertEquals(List.of("tap2"), facts.authors());
    }

    @Test
    void whoeverIsMarkedUpBeforeTheFirstNotedPostBegan() {
        PageFacts facts = read(
                "<h1>Leaking tap</h1><div itemprop=author><meta itemprop=name content=Tapper></div><p>It drips.</p>"
                        + "<article class=message data-author=Zoe><div itemprop=author>Zoe</div><p>Turn it off.</p></article>");
        assertEquals(List.of("Tapper"), facts.authors());
    }

    @Test
    void whoIsSignedInBeganNothing() {
        PageFacts facts = read("<div role=navigation><span class=username>me</span></div><h1>Leaking tap</h1>"
                + "<a class=username href=/u/1>tap2</a><p>It drips.</p><a class=username href=/u/2>zoe9</a><p>No.</p>");
        assertEquals(List.of("tap2"), facts.authors());
    }

    @Test
    void aDateMayStandBesideTheAuthor() {
        PageFacts facts = read("<h1>Taps</h1><p class=author>Zoe Lindqvist<br>4 August 2010</p><p>Text.</p>");
        assertEquals(List.of("Zoe Lindqvist"), facts.authors());
        assertEquals("2010-08-04", facts.published().toLocalDate().toString());
    }

    @Test
    void aQuestionIsOfTheDayOnWhichItWasAsked() {
        PageFacts facts = read(
                "<h1>Taps</h1><time itemprop=dateCreated datetime='2014-02-04 13:02:51Z'>long ago</time>"
                        + "<ul><li itemprop=comment itemscope><p>Which?</p><b itemprop=datePublished>2018-05-21 20:37:55</b></ul>"
                        + "<div itemprop=suggestedAnswer itemscope><time itemprop=datePublished datetime=2016-03-01>then</time></div>");
        assertEquals("2014-02-04", facts.published().toLocalDate().toString());
    }

    @Test
    void whoCommentsIsNotTheAuthor() {
        String comment =
                "<div itemprop=comment itemscope><b itemprop=author>Zoe Lindqvist</b><p>Turn it off.</p></div>";
        assertEquals(List.of(), read("<h1>Taps</h1><p>It drips.</p>" + comment).authors());
        assertEquals(
                List.of("Ada Winter"),
                read("<h1>Taps</h1><b itemprop=author>Ada Winter</b><p>It drips.</p>" + comment)
                        .authors());
    }

    @Test
    void whoBeganAThreadMayHaveAnyName() {
        String answer = "<div itemprop=comment itemscope><b itemprop=author>Zoe</b><p>Turn it off.</p></div>";
        String thread = "<div itemscope itemtype='https://schema.org/DiscussionForumPosting'>";
        assertEquals(
                List.of("tap2"),
                read(thread + "<b itemprop=author>tap2</b><p>It drips.</p>" + answer)
                        .authors());
        assertEquals(List.of("Zoe"), read(thread + answer).authors());
    }

    @Test
    void whoIsLinkedByAnAuthorsAddressWroteIt() {
        assertEquals(
                List.of("Zoe Lindqvist"),
                read("<h1>Taps</h1><a href=/author/zoe>Zoe Lindqvist</a> <a rel=next href=/author/zoe/2>On</a>")
                        .authors());
        assertNull(read("<a rel=next href=/author/zoe/2>On</a>").nextPage());
    }

    @Test
    void theNamesOfClassesAndIdsSayWhatAnElementIs() {
        assertEquals(
                List.of("Zoe Lindqvist"),
                read("<p class=text id=byline>Zoe Lindqvist</p>").authors());
        assertEquals(
                List.of(), read("<p class='byline related'>Zoe Lindqvist</p>").authors());
        assertEquals(
                "2010-08-04",
                read("<p class=text id=pubdate>4 August 2010</p>")
                        .published()
                        .toLocalDate()
                        .toString());
    }

    @Test
    void theOneProductIsReadFromData() {
        ProductFacts product = read("<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Tap\","
                        + "\"description\":\"<p>Brass.<br>Heavy.</p>\",\"offers\":[{\"price\":\"19.50\","
                        + "\"priceCurrency\":\"EUR\"}],\"additionalProperty\":[{\"name\":\"Bore\",\"value\":\"12\","
                        + "\"unitText\":\"mm\"}]}</script>")
                .product();
        assertEquals("19.50 EUR", product.price());
        assertEquals(List.of("Brass.", "Heavy."), product.description());
        assertEquals(List.of(new ProductFacts.Property("Bore", "12 mm")), product.specification());
    }

    @Test
    void aDescriptionMayBeWrittenLikeAnAddress() {
        ProductFacts product = read("<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Tap\","
                        + "\"description\":\"Turned%20from%20brass%2C%20100%25.\"}</script>")
                .product();
        assertEquals(List.of("Turned from brass, 100%."), product.description());
    }

    @Test
    void previewsMaySayThatItIsAProduct() {
        assertEquals(
                new ProductFacts("19.50 EUR", List.of(), List.of()),
                read("<meta property='product:price:amount' content='19.50'>"
                                + "<meta property='product:price:currency' content='EUR'>")
                        .product());
        assertEquals(
                new ProductFacts(null, List.of(), List.of()),
                read("<meta property='og:type' content='product'>").product());
        assertNull(read("<meta property='og:type' content='product.group'>").product());
    }

    @Test
    void aListOfProductsIsNoProduct() {
        assertNull(read("<script type='application/ld+json'>[{\"@type\":\"Product\",\"description\":\"A\"},"
                        + "{\"@type\":\"Product\",\"description\":\"B\"}]</script>")
                .product());
    }

    @Test
    void aLanguageMayBeOneOfManyOrNone() {
        assertEquals("de", read("<html lang='de, en'><p>Wasser.").language());
        assertNull(read("<html lang=','><p>Water.").language());
        assertEquals("pt-BR", read("<html lang=pt_br><p>Agua.").language());
        assertEquals("en-GB", read("<html lang='en-GB;q=1'><p>Water.").language());
        assertEquals("he", read("<html lang=iw><p>Mayim.").language());
        assertNull(read("<html lang='e1'><p>Water.").language());
    }

    @Test
    void theAddressesThatAPageNamesAreResolved() {
        PageFacts facts = read("<link rel=canonical href=/t/one-leaking-tap><link rel=amphtml href=/amp/one>"
                + "<p>Text.</p><a rel=next href='?page=2'>On</a>");
        assertEquals("https://example.org/t/one-leaking-tap", facts.canonicalUrl());
        assertEquals("https://example.org/amp/one", facts.ampUrl());
        assertEquals("https://example.org/t/one?page=2", facts.nextPage());
    }

    @Test
    void anAddressOfAnotherSiteOrOfTheFrontPageIsNotThePages() {
        PageFacts facts = read("<link rel=canonical href=/><link rel=next href='https://elsewhere.example/2'>");
        assertNull(facts.canonicalUrl());
        assertNull(facts.nextPage());
        assertNull(read("<link rel=canonical href='https://elsewhere.example/t/one'>")
                .canonicalUrl());
        assertNull(read("<link rel=next href='/t/one'>").nextPage());
    }

    private static PageFacts read(String body) {
        return new ReadMetadata().read(Skeleton.whole(Jsoup.parse(body, URL)), URL);
    }
}
