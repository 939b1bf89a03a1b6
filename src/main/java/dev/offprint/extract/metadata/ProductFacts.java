package dev.offprint.extract.metadata;

import java.util.List;

/**
 * What a page says in data of the one product that it is about.
 *
 * @param price amount and currency, such as "49.00 EUR", or null
 * @param description paragraphs of plain text; empty when there is none
 */
public record ProductFacts(String price, List<String> description, List<Property> specification) {

    /** One line of the specification. */
    public record Property(String name, String value) {}
}
