package dev.offprint.extract.content;

import dev.offprint.extract.metadata.ProductFacts;
import dev.offprint.extract.metadata.ProductFacts.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives an article on a product what the page says of the product in data and the text that was found does not: its
 * price, its description, its specification. Shops fill in these by script, or fold them away.
 */
public final class AddProduct {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> HOLDERS = Set.of("article", "body", "div", "main", "section");
    private static final int FEWEST_WORDS = 12;
    private static final double MOSTLY = 0.5;

    private AddProduct() {}

    /**
     * The element with what was missing at its head; the same as given when nothing was.
     *
     * @param product null when the page says nothing
     */
    public static Element apply(Element content, ProductFacts product) {
        if (product == null) {
            return content;
        }
        String text = content.text();
        Set<String> words = new HashSet<>(words(text));
        Element added = new Element("div");
        if (product.price() != null && !hasPrice(text, product.price())) {
            added.appendElement("p").text(product.price());
        }
        List<String> described = words(String.join(" ", product.description()));
        if (described.size() >= FEWEST_WORDS && !hasMost(words, described)) {
            product.description().forEach(line -> added.appendElement("p").text(line));
        }
        List<String> values = product.specification().stream()
                .flatMap(property -> words(property.value()).stream())
                .toList();
        if (!values.isEmpty() && !hasMost(words, values)) {
            specification(added, product.specification());
        }
        // a price alone is no article
        boolean price = text.isBlank() && added.text().equals(product.price());
        boolean nothing = price || added.childrenSize() == 0;
        return nothing ? content : joined(added, content);
    }

    private static Element joined(Element added, Element content) {
        if (HOLDERS.contains(content.normalName())) {
            content.prependChildren(List.copyOf(added.children()));
            return content;
        }
        if (content.parent() != null) {
            content.before(added);
        }
        added.appendChild(content);
        return added;
    }

    private static void specification(Element added, List<Property> properties) {
        Element body = added.appendElement("table").appendElement("tbody");
        for (Property property : properties) {
            Element row = body.appendElement("tr");
            row.appendElement("th").text(property.name());
            row.appendElement("td").text(property.value());
        }
    }

    /** Whether an amount is there in any spelling: 1,049.00 and 1 049,- are one. */
    private static boolean hasPrice(String text, String price) {
        String amount = price.substring(0, price.indexOf(' ')).replaceAll("[.,]0{1,2}$", "");
        String digits = amount.replaceAll("[.,]", "");
        return text.replaceAll("(?<=[0-9])[.,'’\u00a0\u202f ](?=[0-9])", "").contains(digits);
    }

    private static boolean hasMost(Set<String> words, List<String> wanted) {
        return wanted.stream().filter(words::contains).count() >= MOSTLY * wanted.size();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3)
                .toList();
    }
}
