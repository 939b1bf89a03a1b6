package dev.offprint.extract.clutter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.extract.ArticleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/** What is left of an outline says the same as one that is read anew. */
class OutlinePartTest {

    private static final int ROUNDS = 8;

    private final Random random = new Random(7);

    @Test
    void aPartOfAnyPageSaysWhatIsReadAnew() throws IOException {
        int phrases = 0;
        for (Path page : pages()) {
            for (int round = 0; round < ROUNDS; round++) {
                Document doc = Jsoup.parse(Files.readString(page));
                Outline outline = Outline.of(doc);
                Element root = round % 2 == 0 ? doc.body() : one(doc.body().getAllElements());
                remove(root);
                phrases += assertSame(Outline.of(root), outline.part(root));
            }
        }
        assertTrue(phrases > 500, phrases + " phrases");
    }

    @Test
    void aBlankThatStoodTwiceStaysWhereOneIsTakenOut() {
        Document doc = Jsoup.parse("<p>Sign <b>you </b> up</p><p> <i>now </i> or never</p>");
        Outline outline = Outline.of(doc);
        doc.select("b, i").remove();
        assertSame(Outline.of(doc), outline.part(doc.body()));
    }

    @Test
    void aBoxThatSaysItsOwnLanguageIsReadInIt() {
        Document doc = Jsoup.parse("<html lang=en><body><div lang=de><p>Lesen Sie auch</p></div><p>Text</p></body>");
        Outline outline = Outline.of(doc);
        Element box = doc.selectFirst("div");
        assertEquals(0, outline.phrases().size());
        assertEquals(
                Outline.of(box).phrases().size(), outline.part(box).phrases().size());
        assertTrue(outline.part(box).phrases().size() > 0);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(ArticleCase.ROOT)) {
            return all.filter(file -> file.endsWith("page.html")).sorted().toList();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some elements, and some texts alone. */
    private void remove(Element root) {
        for (int i = random.nextInt(12); i > 0; i--) {
            Element e = one(root.getAllElements());
            Node gone = e.childNodeSize() > 0 && random.nextBoolean() ? one(e.childNodes()) : e;
            if (gone != root) {
                gone.remove();
            }
        }
    }

    /** All that is asked of an outline. Words that came together only now may be a phrase that the page did not have. */
    private static int assertSame(Outline anew, Outline part) {
        assertEquals(anew.size(), part.size());
        for (int i = 0; i < anew.size(); i++) {
            assertEquals(anew.element(i), part.element(i));
            assertEquals(anew.text(i), part.text(i));
            assertEquals(anew.from(i), part.from(i));
            assertEquals(anew.linkLength(i), part.linkLength(i));
            for (Trait trait : Trait.values()) {
                assertEquals(anew.is(i, trait), part.is(i, trait), () -> trait.toString());
            }
        }
        Set<String> known = described(anew);
        Set<String> left = described(part);
        assertTrue(known.containsAll(left));
        assertTrue(known.size() - left.size() <= 2, () -> left + " of " + known);
        return left.size();
    }

    private static Set<String> described(Outline outline) {
        Set<String> all = new HashSet<>();
        for (int hit = 0; hit < outline.phrases().size(); hit++) {
            all.add(outline.phrases().from(hit) + "-" + outline.phrases().to(hit) + " "
                    + outline.phrases().topics(hit));
        }
        return all;
    }
}
