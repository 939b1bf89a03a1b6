package dev.offprint.extract.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

    private static List<String> ofClasses(Skeleton page, int element) {
        ClassNames names = page.names();
        List<String> found = new ArrayList<>();
        for (int k = names.first(page.classes(element)); k < names.end(page.classes(element)); k++) {
            int name = names.number(k);
            found.add(names.text(name).substring(names.from(name), names.to(name)));
        }
        return found;
    }

    @Test
    void saysWhatNamesAnAttributeConsistsOf() {
        Skeleton page =
                Skeleton.of(Jsoup.parse("<p class=' card\n  wide\tcard '><p><p class=Card><p class='wide card'>"));
        assertEquals(List.of("card", "wide", "card"), ofClasses(page, 1));
        assertEquals(List.of(), ofClasses(page, 2));
        assertEquals(List.of("Card"), ofClasses(page, 3));
        assertEquals(List.of("wide", "card"), ofClasses(page, 4));
        assertEquals(3, page.names().size());
    }

    @Test
    void putsTogetherWhatIsKnownOfAnAttributesNames() {
        Skeleton page = Skeleton.of(Jsoup.parse("<p class='a bb'><p><p class=bb>"));
        int[] lengths = page.names().bits((text, from, to) -> to - from);
        assertEquals(3, lengths[page.classes(1)]);
        assertEquals(0, lengths[page.classes(2)]);
        assertEquals(2, lengths[page.classes(3)]);
    }

    @Test
    void keepsManyNamesApart() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            html.append("<p class='name-")
                    .append(i)
                    .append(" other-")
                    .append(i / 2)
                    .append("'></p>");
        }
        Skeleton page = Skeleton.of(Jsoup.parse(html.toString()));
        assertEquals(4500, page.names().size());
        for (int i = 0; i < 3000; i++) {
            assertEquals(List.of("name-" + i, "other-" + i / 2), ofClasses(page, i + 1));
        }
    }

    @Test
    void hashesNamesInWhateverLetterCase() {
        ClassNames names =
                Skeleton.of(Jsoup.parse("<p class='Ad ADVERT advert adverse'>")).names();
        assertEquals(ClassNames.hash("ad", 0, 2), names.hash(0));
        assertEquals(names.hash(0), names.stem(0));
        assertEquals(names.hash(1), names.hash(2));
        assertNotEquals(names.hash(2), names.hash(3));
        assertEquals(names.stem(2), names.stem(3));
        assertEquals(ClassNames.hash("adv", 0, 3), names.stem(1));
    }
}
