package dev.offprint.extract.clutter.filter.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** On which sites a rule counts: those named, if any are, without those named with a tilde. */
public record DomainScope(List<String> in, List<String> notIn) {

    public static final DomainScope EVERYWHERE = new DomainScope(List.of(), List.of());

    /** @param separator a comma in rules for elements, a bar in network rules */
    public static DomainScope of(String text, char separator) {
        if (text.isEmpty()) {
            return EVERYWHERE;
        }
        List<String> in = new ArrayList<>(2);
        List<String> notIn = new ArrayList<>(0);
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf(separator, at);
            end = end < 0 ? text.length() : end;
            String domain = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
            if (domain.startsWith("~")) {
                notIn.add(domain.substring(1));
            } else if (!domain.isEmpty() && !domain.equals("*")) {
                in.add(domain);
            }
            at = end + 1;
        }
        return new DomainScope(List.copyOf(in), List.copyOf(notIn));
    }

    public boolean isGeneric() {
        return in.isEmpty();
    }

    /** @param names all names of the page's host, see {@link Hosts#names} */
    public boolean covers(Set<String> names) {
        for (String domain : notIn) {
            if (names.contains(domain)) {
                return false;
            }
        }
        for (String domain : in) {
            if (names.contains(domain)) {
                return true;
            }
        }
        return in.isEmpty();
    }
}
