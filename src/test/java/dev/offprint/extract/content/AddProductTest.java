package dev.offprint.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.offprint.extract.metadata.ProductFacts;
import dev.offprint.extract.metadata.ProductFacts.Property;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AddProductTest {

    private static final String TEXT = "Brass body turned from solid stock, ceramic valves, lever with a quarter turn,"
            + " hoses included, finished by hand and tested under pressure";
    private static final ProductFacts TAP =
            new ProductFacts("1049.00 EUR", List.of(TEXT), List.of(new Property("Bore", "twelve millimetres")));

    @Test
    void whatIsMissingIsAddedAtTheHead() {
        Element whole = AddProduct.apply(element("<div><p>Delivered within a week.</p></div>"), TAP);
        assertEquals("p p table p", tags(whole));
        assertEquals("1049.00 EUR", whole.child(0).text());
        assertEquals("Bore twelve millimetres", whole.child(2).text());
    }

    @Test
    void whatIsThereIsNotSaidTwice() {
        Element content = element("<div><p>1 049,- €</p><p>" + TEXT + "</p><p>Bore: twelve millimetres</p></div>");
        assertEquals("p p p", tags(AddProduct.apply(content, TAP)));
    }

    @Test
    void aListIsNotTornOpen() {
        Element whole = AddProduct.apply(element("<ul><li>Delivered within a week.</ul>"), TAP);
        assertEquals("p p table ul", tags(whole));
    }

    @Test
    void aPriceAloneIsNoArticle() {
        Element content = element("<div></div>");
        assertSame(content, AddProduct.apply(content, new ProductFacts("19.50 EUR", List.of(), List.of())));
    }

    @Test
    void withoutDataNothingHappens() {
        Element content = element("<div>Text</div>");
        assertSame(content, AddProduct.apply(content, null));
    }

    private static Element element(String html) {
        return Jsoup.parseBodyFragment(html).body().child(0);
    }

    private static String tags(Element element) {
        return String.join(
                " ", element.children().stream().map(Element::normalName).toList());
    }
}
