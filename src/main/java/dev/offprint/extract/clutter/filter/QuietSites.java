package dev.offprint.extract.clutter.filter;

import dev.offprint.extract.clutter.filter.scope.Hosts;
import java.util.HashSet;
import java.util.Set;

/** Sites on which lists forbid their own rules for elements: all of them, or those for every site. */
final class QuietSites {

    private static final Set<String> NO_RULES = Set.of("elemhide", "ehide", "document", "doc");
    private static final Set<String> NO_GENERIC_RULES = Set.of("generichide", "ghide");

    private final Set<String> withoutRules = new HashSet<>();
    private final Set<String> withoutGenericRules = new HashSet<>();

    /** Takes an exception such as {@code @@||example.org^$generichide}; whether it was one. */
    boolean add(String rule) {
        int caret = rule.indexOf("^$");
        if (!rule.startsWith("@@||") || caret < 0) {
            return false;
        }
        String host = rule.substring(4, caret);
        boolean found = false;
        for (String option : rule.substring(caret + 2).split(",")) {
            if (NO_RULES.contains(option)) {
                withoutRules.add(host);
                found = true;
            } else if (NO_GENERIC_RULES.contains(option)) {
                withoutGenericRules.add(host);
                found = true;
            }
        }
        return found;
    }

    boolean allowsRules(String address) {
        return Hosts.names(Hosts.of(address)).stream().noneMatch(withoutRules::contains);
    }

    boolean allowsGenericRules(String address) {
        return Hosts.names(Hosts.of(address)).stream().noneMatch(withoutGenericRules::contains);
    }
}
