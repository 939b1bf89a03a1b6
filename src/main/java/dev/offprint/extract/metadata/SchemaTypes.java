package dev.offprint.extract.metadata;

import dev.offprint.extract.page.RuleFile;
import java.util.Set;

/** The types of schema.org that say what a page is, by {@code metadata/schema-types.txt}. */
final class SchemaTypes {

    private static final RuleFile RULES = RuleFile.read("metadata/schema-types.txt");

    private SchemaTypes() {}

    static Set<String> list(String heading) {
        return RULES.set(heading);
    }
}
