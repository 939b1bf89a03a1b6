package dev.offprint.extract.clutter.filter.network;

import dev.offprint.extract.clutter.filter.scope.Hosts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All network rules, found by the address's host, or by one of the words in it. Built once, then only read. */
public final class NetworkIndex {

    /** Longer addresses are cut: what rules look for stands at the beginning. */
    private static final int ADDRESS_LIMIT = 2_000;

    private static final class Rules {
        private final Map<String, List<NetworkRule>> hosts = new HashMap<>();
        private final Map<String, List<NetworkRule>> tokens = new HashMap<>();
        private final List<NetworkRule> others = new ArrayList<>();

        void add(NetworkRule rule) {
            String host = rule.pattern().host();
            String token = host == null ? rule.pattern().token() : null;
            List<NetworkRule> list = host != null
                    ? hosts.computeIfAbsent(host, h -> new ArrayList<>(1))
                    : token != null ? tokens.computeIfAbsent(token, t -> new ArrayList<>(1)) : others;
            list.add(rule);
        }
    }

    private final Rules blocking = new Rules();
    private final Rules exceptions = new Rules();

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
        return blocking.hosts.isEmpty() && blocking.tokens.isEmpty() && blocking.others.isEmpty();
    }

    /**
     * The rule that blocks an address, or null.
     *
     * @param image whether an image asks for it, otherwise a frame
     * @param page the address of the page
     */
    public String match(String address, boolean image, String page) {
        String lower = (address.length() > ADDRESS_LIMIT ? address.substring(0, ADDRESS_LIMIT) : address)
                .toLowerCase(Locale.ROOT);
        if (lower.startsWith("//")) {
            lower = "https:" + lower;
        }
        String host = Hosts.of(lower);
        if (host.isEmpty()) {
            return null;
        }
        String pageHost = Hosts.of(page);
        boolean third = !Hosts.site(host).equals(Hosts.site(pageHost));
        Set<String> names = Hosts.names(pageHost);
        NetworkRule found = find(blocking, lower, host, image, third, names);
        return found == null || find(exceptions, lower, host, image, third, names) != null ? null : found.text();
    }

    private static NetworkRule find(
            Rules rules, String address, String host, boolean image, boolean third, Set<String> names) {
        for (int at = 0; at >= 0 && at < host.length(); at = host.indexOf('.', at) + 1) {
            NetworkRule found = first(rules.hosts.get(host.substring(at)), address, image, third, names);
            if (found != null || host.indexOf('.', at) < 0) {
                if (found != null) {
                    return found;
                }
                break;
            }
        }
        for (int at = 0; at < address.length(); at++) {
            int start = at;
            while (at < address.length() && UrlPattern.isToken(address.charAt(at))) {
                at++;
            }
            if (at - start >= 3) {
                NetworkRule found = first(rules.tokens.get(address.substring(start, at)), address, image, third, names);
                if (found != null) {
                    return found;
                }
            }
        }
        return first(rules.others, address, image, third, names);
    }

    private static NetworkRule first(
            List<NetworkRule> rules, String address, boolean image, boolean third, Set<String> names) {
        if (rules != null) {
            for (NetworkRule rule : rules) {
                if (rule.applies(image, third, names, address)) {
                    return rule;
                }
            }
        }
        return null;
    }
}
