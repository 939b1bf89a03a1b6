package dev.offprint.extract.clutter.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.clutter.reading.Outline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterIndexTest {

    private static final String URL = "https://www.news.example.co.uk/sport/today.html";
    private static final String PAGE = "<div id=top class='promo wide'><p id=p1>Buy now</p></div>"
            + "<div id=card class=card><span id=tag class=tag>Sponsored</span><p id=p2>A longer text about shoes</p></div>"
            + "<ul id=list><li id=one><a id=link href='https://track.example/click?x=1'>One</a></li></ul>"
            + "<img id=pic src='https://img.adserver.example/banner/a.png'>"
            + "<iframe id=frame src='https://www.news.example.co.uk/embed/ads.html'></iframe>";

    private static FilterIndex index(String... lines) {
        return FilterIndex.compile(List.of(new FilterList("mine", String.join("\n", lines))));
    }

    /** The ids of what the lines name on the page, sorted. */
    private static Set<String> found(String... lines) {
        Document doc = Jsoup.parse(PAGE, URL);
        Set<String> ids = new TreeSet<>();
        index(lines).find(Outline.of(doc), URL, (element, rule) -> ids.add(element.id()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "/banner/a.png, true",
        "banner/a.png, true",
        "//www.news.example.co.uk/sport/banner/a.png, true",
        "/other/a.png, false",
        "data:image/png;base64, false"
    })
    void addressesCountAsTheBrowserReadsThem(String source, boolean expected) {
        Document doc = Jsoup.parse("<img src='" + source + "'>", URL);
        Set<String> rules = new TreeSet<>();
        index("||news.example.co.uk/banner/$image", "||news.example.co.uk/sport/banner/$image")
                .find(Outline.of(doc), URL, (element, rule) -> rules.add(rule));
        assertEquals(expected ? 1 : 0, rules.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "##.promo | top",
                "###card | card",
                "##div.promo > p | p1",
                "##.promo, #list | list top",
                "##[href^=\"https://track.example/\"] | link",
                "##[href^=\"https://other.example/\"] | ``",
                "##a[href*=\"/click?\"] | link",
                "##[class~=\"wide\"] | top",
                "##li:has(> a[href*=\"track\"]) | one",
                "##ul:-abp-has(.missing) | ``",
                "##.Promo | ``",
                "news.example.co.uk##.card | card",
                "example.co.uk##.card | card",
                "news.example.*##.card | card",
                "example.org##.card | ``",
                "~news.example.co.uk##.card | ``",
                "~other.org##.card | card",
                "##.card:has-text(Sponsored) | card",
                "##.card:has-text(/spons[o0]red/i) | card",
                "##.card:has-text(Nothing) | ``",
                "##.tag:has-text(Sponsored):upward(1) | card",
                "##.tag:upward(.card) | card",
                "##.tag:nth-ancestor(1) > p | p2",
                "##.card:-abp-contains(shoes) | card",
                "##.card:matches-path(/sport/) | card",
                "##.card:matches-path(/^\\/news/) | ``",
                "##p:min-text-length(12) | p2",
            })
    void findsWhatARuleNames(String rule, String expected) {
        assertEquals(expected.isEmpty() ? Set.of() : new TreeSet<>(Set.of(expected.split(" "))), found(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`||adserver.example^` | pic",
                "`||adserver.example^$third-party` | pic",
                "`||adserver.example^$~third-party` | ``",
                "`||adserver.example^$subdocument` | ``",
                "`||adserver.example^$image,domain=example.co.uk` | pic",
                "`||adserver.example^$image,domain=~example.co.uk` | ``",
                "`||server.example^` | ``",
                "`/banner/*.png` | pic",
                "`/embed/ads.$subdocument,~third-party` | frame",
                "`/\\/banner\\/[a-z]\\.png/` | pic",
                "`|https://img.` | pic",
                "`-banner-` | ``",
            })
    void findsImagesAndFramesByAddress(String rule, String expected) {
        assertEquals(expected.isEmpty() ? Set.of() : Set.of(expected), found(rule));
    }

    @Test
    void exceptionsTakeRulesBack() {
        assertEquals(Set.of("card"), found("##.promo", "##.card", "news.example.co.uk#@#.promo"));
        assertEquals(Set.of("top"), found("##.promo", "example.org#@#.promo"));
        assertEquals(Set.of(), found("||adserver.example^", "@@||adserver.example/banner/$image"));
        assertEquals(Set.of("card"), found("##.promo", "example.co.uk##.card", "@@||news.example.co.uk^$generichide"));
    }

    @Test
    void countsWhatItCannotUse() {
        FilterCounts counts = index(
                        "! a comment",
                        "[Adblock Plus 2.0]",
                        "##.a",
                        "##.b:matches-css(width: 1px)",
                        "##.c::before",
                        "example.org##+js(noop)",
                        "||cdn.example/x.js$script",
                        "||cdn.example^$unheard-of",
                        "||cdn.example^$image")
                .counts()
                .get(0);
        assertEquals(new FilterCounts("mine", 1, 1, 2, 3), counts);
    }

    @Test
    void anOddRuleCostsOnlyItself() {
        FilterCounts counts = index("##.a", "##p:has-text(/\\d [(]/)", "##p:has-text(/you've|it's (so|not)/)", "##.b")
                .counts()
                .get(0);
        assertEquals(new FilterCounts("mine", 3, 0, 0, 1), counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "##.a;## | 2 | selector",
                "##.a;##.b[href=\"x | 2 | not closed",
                "<!DOCTYPE html>;<p> | 1 | web page",
                "! nothing | 1 | no rule",
                "##.a;!#if env_mobile;##.b | 3 | cut",
                "##.a;x\u0001y | 2 | control character"
            })
    void refusesABrokenListWithTheLine(String lines, int line, String reason) {
        BrokenFilterListException broken = assertThrows(BrokenFilterListException.class, () -> index(lines.split(";")));
        assertEquals(line, broken.line());
        assertTrue(broken.getMessage().contains(reason), broken.getMessage());
    }
}
