package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.extract.content.score.PageScan;
import dev.offprint.extract.content.score.ScanPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ChooseBlocksTest {

    private static final String TEN = "one two three four five six seven eight nine ten";

    @Test
    void keepsTheLikelyBlocksAndLeavesTheUnlikely() {
        ChooseBlocks choice = choose(TEN, TEN, TEN, 0.9f, 0.1f, 0.8f);
        assertArrayEquals(new boolean[] {true, false, true}, choice.kept());
    }

    @Test
    void expectsTheF1OfTheKeptWords() {
        ChooseBlocks choice = choose(TEN, TEN, TEN, 1, 0, 1);
        assertEquals(1, choice.expected(), 1e-6);
        // two of three are kept: 2 · 18 / (20 + 18 + 2)
        assertEquals(0.9, choose(TEN, TEN, TEN, 0.9f, 0.2f, 0.9f).expected(), 1e-6);
    }

    @Test
    void keepsAnUnsureBlockOnlyWhereNothingIsSurer() {
        assertArrayEquals(
                new boolean[] {true, true}, choose(TEN, TEN, 0.3f, 0.3f).kept());
        assertArrayEquals(
                new boolean[] {true, true, false},
                choose(TEN, TEN, TEN, 0.99f, 0.99f, 0.3f).kept());
    }

    @Test
    void aHandfulOfWordsIsNoArticle() {
        assertArrayEquals(new boolean[] {false}, choose(TEN, 0.9f).kept());
    }

    @Test
    void aPageOfUnlikelyBlocksHasNoArticle() {
        ChooseBlocks choice = choose(TEN, TEN, TEN, 0.05f, 0.04f, 0.04f);
        assertArrayEquals(new boolean[] {false, false, false}, choice.kept());
        assertEquals(0.08, choice.expected(), 0.01);
    }

    /** Paragraphs, then the probability of each. */
    private static ChooseBlocks choose(Object... given) {
        int n = given.length / 2;
        StringBuilder html = new StringBuilder();
        float[] scores = new float[n];
        for (int i = 0; i < n; i++) {
            html.append("<p>").append(given[i]).append("</p>");
            scores[i] = ((Number) given[n + i]).floatValue();
        }
        PageScan scan = ScanPage.scan(Jsoup.parse(html.toString()));
        return ChooseBlocks.of(scan, scores);
    }
}
