package dev.offprint.extract.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.Article;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Rules.SiteRule;
import dev.offprint.extract.origin.Origins.Proposal;
import dev.offprint.extract.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final String TEXT = "<p>By the third day the fog had become a neighbour, somebody one nods to on the"
            + " way to the shed and complains about in the evening, number %d.</p>";

    private static String page(String... inside) {
        StringBuilder html =
                new StringBuilder("<html lang=en><title>Fog</title><body><main><article class=\"story\"><h1>Fog</h1>");
        for (int i = 0; i < 9; i++) {
            html.append(String.format(TEXT, i)).append(i < inside.length ? inside[i] : "");
        }
        return html.append("</article></main></body></html>").toString();
    }

    private static Origins origins(String html) {
        Page page = Page.of(html, "https://example.org/fog");
        return new Origins(page, EXTRACTOR.extract(page, Rules.NONE).html());
    }

    private static int number(Origins origins, String text) {
        for (int i = 0; i < origins.size(); i++) {
            Element block = origins.block(i);
            if (block.text().contains(text) || block.outerHtml().contains(text)) {
                return i;
            }
        }
        throw new AssertionError("no block with " + text);
    }

    private static List<String> selectors(Origins origins, String text) {
        return origins.proposals(number(origins, text)).stream()
                .map(Proposal::selector)
                .toList();
    }

    @Test
    void namesABlockByWhatItsMakersCalledIt() {
        Origins origins = origins(
                page("<div class=\"mt-4 flex pull-box css-1a2b3c\"><h3>Facts</h3><p>Fog is a cloud.</p></div>"));
        assertEquals(List.of("div.pull-box > p", "div.pull-box"), selectors(origins, "Fog is a cloud."));
        Proposal whole = origins.proposals(number(origins, "Fog is a cloud.")).get(1);
        assertEquals(2, whole.blocks().size());
        assertEquals(5, whole.words());
    }

    @Test
    void namesThatABuildToolMadeUpAreLeftAlone() {
        assertEquals(
                List.of("div[class*=\"Story_pull__\"]"),
                selectors(
                                origins(page("<div class=\"Story_pull__x7Gh2q\"><p>Quoted by the keeper.</p></div>")),
                                "Quoted")
                        .stream()
                        .filter(selector -> !selector.contains(">"))
                        .toList());
        assertEquals(
                List.of("aside[data-testid=\"promo\"]"),
                selectors(
                        origins(page(
                                "<aside class=\"sc-9dK2 k3j4h5\" data-testid=\"promo\">Buy our fog lamp now.</aside>")),
                        "fog lamp"));
    }

    @Test
    void twinsAreTakenTogetherByTheirNameAndOneByItsPlace() {
        String ad = "<p class=\"inread\">Read our other story about mist and haze.</p>";
        Origins origins = origins(page(ad, "", ad, "", ad));
        int first = number(origins, "mist and haze");
        assertEquals(3, origins.proposals(first).get(0).blocks().size());
        assertEquals("p.inread", origins.proposals(first).get(0).selector());
        assertEquals(List.of(first), origins.here(first).orElseThrow().blocks());
    }

    @Test
    void aRuleThatTakesMoreThanHalfIsNotProposed() {
        Origins origins = origins(page());
        int first = number(origins, "number 0");
        assertEquals(List.of(), origins.proposals(first));
        assertEquals(List.of(first), origins.here(first).orElseThrow().blocks());
    }

    @Test
    void picturesAreFoundByTheirAddress() {
        String html =
                page("<figure class=\"sponsor-logo\"><img src=\"/logo.png\" alt=\"\" width=400 height=300></figure>");
        Origins origins = origins(html);
        int picture = number(origins, "logo.png");
        assertEquals(
                "figure.sponsor-logo",
                origins.proposals(picture).get(0).selector().replaceAll(" >.*", ""));
    }

    @Test
    void whatIsProposedDoesWhatItSays() {
        String html = page(
                "<div class=\"pull-box\"><p>Fog is a cloud that fell.</p></div>",
                "<ul class=\"facts\"><li>One of wet things</li><li>Two of cold things</li></ul>",
                "<blockquote>A word by the <b>keeper</b> of all lamps.</blockquote>");
        Page page = Page.of(html, "https://example.org/fog");
        Article article = EXTRACTOR.extract(page, Rules.NONE);
        Origins origins = new Origins(page, article.html());
        int tried = 0;
        for (int i = 0; i < origins.size(); i++) {
            Proposal here = origins.here(i).orElse(null);
            if (here != null) {
                tried++;
                String left = EXTRACTOR
                        .extract(page, Rules.NONE.alsoRemoving(List.of(here.selector())))
                        .text();
                String gone = origins.block(i).text();
                assertTrue(gone.isEmpty() || !PageText.plain(left).contains(PageText.plain(gone)), gone);
                int lost = article.text().length() - left.length();
                assertTrue(lost < gone.length() + 20, gone + " took " + lost);
            }
        }
        assertTrue(tried > 9, tried + " blocks");
        assertEquals(
                SiteRule.Action.REMOVE,
                Rules.NONE.alsoRemoving(List.of("p")).site().get(0).action());
    }
}
