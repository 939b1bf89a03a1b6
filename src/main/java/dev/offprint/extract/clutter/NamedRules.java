package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.RuleFile;
import dev.offprint.extract.clutter.reading.Signatures;
import dev.offprint.extract.ledger.Kind;
import java.util.Locale;

/** A rule file of signatures under headings that name a {@link Kind}, and after a comma how far the names are trusted. */
final class NamedRules {

    /**
     * @param text the rule as written in the file
     * @param certain whether the name alone decides; otherwise what the block holds has a say
     */
    record Rule(String text, Kind kind, boolean certain) {}

    private final Signatures<Rule> signatures = new Signatures<>();

    NamedRules(String file) {
        RuleFile.read(file).forEach((heading, rules) -> {
            int comma = heading.indexOf(',');
            Kind kind = Kind.valueOf((comma < 0 ? heading : heading.substring(0, comma)).toUpperCase(Locale.ROOT));
            boolean certain = heading.endsWith(", certain");
            rules.forEach(rule -> signatures.add(rule, new Rule(rule, kind, certain)));
        });
    }

    /** The rules asked of one page. */
    Signatures<Rule>.Page on(Outline outline) {
        return signatures.on(outline);
    }
}
