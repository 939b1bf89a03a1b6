package dev.offprint.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.extract.metadata.ProductFacts.Property;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a product from JSON-LD (schema.org's Product with its offer and its additional properties) or, where that has
 * none, from what the head says for previews.
 */
final class PickProduct {

    private static final Set<String> PRODUCTS = Set.of("Product", "ProductGroup", "IndividualProduct", "ProductModel");
    private static final Set<String> PREVIEWED = Set.of("product", "product.item", "og:product");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9.,]{0,12}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
    private static final int LONGEST = 20_000;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_PROPERTIES = 60;

    private PickProduct() {}

    /** Null when the page describes no product, or as many as a list does. */
    static ProductFacts of(JsonLd ld, HeadTags head) {
        List<JsonNode> products = ld.all(PRODUCTS);
        if (products.isEmpty() || products.size() > 1 && !isOneOfManySizes(products)) {
            return previewed(head);
        }
        JsonNode product = products.get(0);
        return new ProductFacts(
                price(ld, product), paragraphs(ld.text(product, "description")), specification(product));
    }

    private static ProductFacts previewed(HeadTags head) {
        String type = head.first("og:type");
        String amount = head.first("product:price:amount", "og:price:amount");
        String currency = head.first("product:price:currency", "og:price:currency");
        boolean product = type != null && PREVIEWED.contains(type.toLowerCase(Locale.ROOT));
        return product || amount != null ? new ProductFacts(price(amount, currency), List.of(), List.of()) : null;
    }

    /** Shops write each colour and size as a product of its own. */
    private static boolean isOneOfManySizes(List<JsonNode> products) {
        String first = products.get(0).path("description").asText("");
        return !first.isBlank()
                && products.stream()
                        .allMatch(p -> p.path("description").asText("").equals(first));
    }

    private static String price(JsonLd ld, JsonNode product) {
        JsonNode offer = product.path("offers");
        offer = ld.resolve(offer.isArray() ? offer.path(0) : offer);
        JsonNode amount = offer.path("price");
        amount = amount.isMissingNode() ? offer.path("lowPrice") : amount;
        return price(
                amount.isValueNode() ? amount.asText() : null,
                offer.path("priceCurrency").asText(""));
    }

    private static String price(String amount, String currency) {
        boolean whole =
                amount != null && currency != null && AMOUNT.matcher(amount).matches();
        return whole && CURRENCY.matcher(currency).matches() ? amount + " " + currency : null;
    }

    private static List<String> paragraphs(String text) {
        if (text == null || text.length() > LONGEST) {
            return List.of();
        }
        String markup = decoded(text);
        // descriptions hold markup, often escaped once more
        Element body = Jsoup.parseBodyFragment(
                        markup.indexOf("&lt;") < 0
                                ? markup
                                : Jsoup.parse(markup).wholeText())
                .body();
        body.select("script, style").remove();
        for (Element block : body.select("br, p, li, div, tr, ul, h1, h2, h3, h4, h5, h6")) {
            block.before("\n");
            block.after("\n");
        }
        return Arrays.stream(body.wholeText().split("[\n\r]+"))
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Some shops write their descriptions as a part of an address. */
    private static String decoded(String text) {
        if (text.indexOf(' ') >= 0 || !text.contains("%20")) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static List<Property> specification(JsonNode product) {
        List<Property> found = new ArrayList<>();
        for (JsonNode property : product.path("additionalProperty")) {
            String name = property.path("name").asText("").strip();
            String value = property.path("value").asText("").strip();
            String unit = property.path("unitText").asText("").strip();
            boolean whole = !name.isEmpty() && !value.isEmpty() && name.length() + value.length() < LONGEST_VALUE;
            if (whole && found.size() < MOST_PROPERTIES) {
                found.add(new Property(name, unit.isEmpty() ? value : value + " " + unit));
            }
        }
        return List.copyOf(found);
    }
}
