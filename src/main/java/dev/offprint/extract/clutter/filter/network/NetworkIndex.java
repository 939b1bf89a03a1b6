package dev.offprint.extract.clutter.filter.network;

import dev.offprint.extract.clutter.filter.scope.Hosts;
import java.util.Locale;
import java.util.Set;

/** All network rules. Built once, then only read. */
public final class NetworkIndex {

    /** Longer addresses are cut: what rules look for stands at the beginning. */
    private static final int ADDRESS_LIMIT = 2_000;

    private final RuleTable blocking = new RuleTable();
    private final RuleTable exceptions = new RuleTable();

    /**
     * Adds a rule, {@code @@} before exceptions.
     *
     * @return whether it is about images or frames; others are left out
     * @throws IllegalArgumentException when it is not understood
     */
    public boolean add(String line) {
        boolean exception = line.startsWith("@@");
        NetworkRule rule = NetworkRule.of(exception ? line.substring(2) : line);
        if (rule != null) {
            (exception ? exceptions : blocking).add(rule);
        }
        return rule != null;
    }

    public boolean isEmpty() {
        return blocking.isEmpty();
    }

    /** The rules as they count for one page, by its address. */
    public OnPage on(String page) {
        return new OnPage(Hosts.of(page));
    }

    /** What a page asks for. */
    public final class OnPage {
        private final String site;
        private final Set<String> names;

        private OnPage(String host) {
            this.site = Hosts.site(host);
            this.names = Hosts.names(host);
        }

        /**
         * The rule that blocks an address, or null.
         *
         * @param image whether an image asks for it, otherwise a frame
         */
        public String match(String address, boolean image) {
            String lower = (address.length() > ADDRESS_LIMIT ? address.substring(0, ADDRESS_LIMIT) : address)
                    .toLowerCase(Locale.ROOT);
            if (lower.startsWith("//")) {
                lower = "https:" + lower;
            }
            String host = Hosts.of(lower);
            if (host.isEmpty()) {
                return null;
            }
            Request request = new Request(lower, host, image, !Hosts.site(host).equals(site), names);
            NetworkRule found = blocking.find(request);
            return found == null || exceptions.find(request) != null ? null : found.text();
        }
    }
}
