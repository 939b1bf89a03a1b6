package dev.offprint.extract.content.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ScanPageTest {

    @Test
    void aBlockIsTheTextBetweenTwoLineBreaksOfBlockElements() {
        PageScan scan = scan("<div>one <b>two</b><p>three</p>four</div>");
        assertEquals(3, scan.blocks());
        assertEquals(2, scan.words(0));
        assertEquals("p", scan.name(scan.blocks.anchor[1]));
        assertEquals("div", scan.name(scan.blocks.anchor[2]));
    }

    @Test
    void wordsAreNotCutByInlineElements() {
        assertEquals(1, scan("<p>re<b>port</b></p>").words(0));
        assertEquals(2, scan("<p>re<br>port</p>").words(0));
    }

    @Test
    void twoCharactersOfAScriptWithoutSpacesAreAWord() {
        assertEquals(3, scan("<p>本文の内容</p>").words(0), 0.5);
    }

    @Test
    void digitsAreCountedInWordsThatElementsPart() {
        PageScan scan = scan("<p>In 19<b>98</b>, at 17 (of 20) Jahren: 本1文</p>");
        assertEquals(1, scan.figure(0, BlockText.YEARS));
        assertEquals(9, scan.figure(0, BlockText.DIGITS));
        assertEquals(2, scan.figure(0, BlockText.CAPITALS));
        // the last one counts one more, half for each of its two characters
        assertEquals(9, scan.words(0));
    }

    @Test
    void linkWordsAreThoseThatBeginInALink() {
        PageScan scan = scan("<p>see <a href='/x'>this page</a>, please</p>");
        assertEquals(4, scan.figure(0, BlockText.WORDS));
        assertEquals(2, scan.figure(0, BlockText.LINK_WORDS));
    }

    @Test
    void sumsOverSubtreesAreDifferencesOfRunningTotals() {
        PageScan scan = scan("<nav>a b</nav><main><p>c d e</p><img src=x><p>f</p></main><p>g</p>");
        int main = index(scan, "main");
        assertEquals(4, scan.within(main, BlockText.WORDS));
        assertEquals(1, scan.elementsWithin(main, PageScan.IMAGES));
        assertEquals(2, scan.elementsWithin(main, PageScan.PARAGRAPHS));
    }

    @Test
    void theFirstWordsOfABlockAreKept() {
        PageScan scan = scan("<p>one two</p><hr><p>" + "word ".repeat(900) + "</p><p>*</p><p>three</p>".repeat(300));
        assertEquals(602, scan.blocks());
        assertEquals(2, scan.blocks.firstWord[1]);
        assertEquals(2 + BlockText.TOKEN_WORDS, scan.blocks.firstWord[2]);
        assertEquals(2 + BlockText.TOKEN_WORDS, scan.blocks.firstWord[3]);
        assertEquals(2 + BlockText.TOKEN_WORDS + 300, scan.blocks.firstWord[602]);
        assertEquals(scan.blocks.words[14], scan.blocks.words[313]);
    }

    @Test
    void textOfBlanksBeginsNoBlock() {
        assertEquals(0, scan("<p> \n\t</p><p>\f\r</p>").blocks());
        assertEquals(2, scan("<p>\u00a0</p><p>\u0001</p>").blocks());
    }

    @Test
    void scriptsAndFormFieldsHaveNoText() {
        assertEquals(
                0,
                scan("<script>x</script><select><option>y</select><style>z</style>")
                        .blocks());
    }

    private static int index(PageScan scan, String name) {
        for (int e = 0; e < scan.elements(); e++) {
            if (scan.name(e).equals(name)) {
                return e;
            }
        }
        throw new AssertionError(name);
    }

    private static PageScan scan(String html) {
        return ScanPage.scan(Jsoup.parse(html));
    }
}
