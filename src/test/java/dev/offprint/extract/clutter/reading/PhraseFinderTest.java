package dev.offprint.extract.clutter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

    private static final PhraseFinder FINDER = new PhraseFinder(List.of(
            Phrase.of("share", Topic.SHARE, 1),
            Phrase.of("share this", Topic.SHARE, 1),
            Phrase.of("the cookies", Topic.CONSENT, 1),
            Phrase.of("to us", Topic.CHOOSE, 1),
            Phrase.of("newslet*", Topic.NEWSLETTER, 1),
            Phrase.of("our cook*", Topic.CONSENT, 1),
            Phrase.of("分享", Topic.SHARE, 1)));

    @Test
    void findsPhrasesOfOneAndMoreWords() {
        assertEquals(List.of("share"), in("please share it"));
        assertEquals(List.of("share", "share this"), in("share this page"));
        assertEquals(List.of("the cookies"), in("what the cookies do"));
        assertEquals(List.of("to us"), in("write to us"));
    }

    @Test
    void aCommonWordAloneOpensNothing() {
        assertEquals(List.of(), in("the shareholder of the cooks to use"));
    }

    @Test
    void aWordMayGoOnWhereThePhraseSaysSo() {
        assertEquals(List.of("newslet"), in("our newsletters"));
        assertEquals(List.of("our cook"), in("our cookie"));
        assertEquals(List.of(), in("shares"));
    }

    @Test
    void scriptsWithoutSpacesNeedNoEdge() {
        assertEquals(List.of("分享"), in("请分享吧"));
    }

    private static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        FINDER.find(text.toCharArray(), text.length(), (from, to, topics) -> found.add(text.substring(from, to)));
        return found;
    }
}
