package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.RuleFile;
import dev.offprint.extract.page.NameSieve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts of ad servers and trackers, asked by address. */
final class AdHosts {

    private static final String WWW = "www.";

    private final Set<String> hosts = new HashSet<>();
    private final List<String> paths = new ArrayList<>();
    private final NameSieve sieve = new NameSieve();

    AdHosts() {
        for (List<String> section : RuleFile.read("ads/hosts.txt").values()) {
            for (String rule : section) {
                if (rule.indexOf('/') < 0) {
                    hosts.add(rule);
                    sieve.add(rule);
                } else {
                    paths.add(rule);
                }
            }
        }
    }

    /** The host, or host and path, by which the address is an ad server's, or null. */
    String match(String address) {
        int slashes = address.indexOf("//");
        if (slashes < 0 || slashes > 6) {
            return null;
        }
        int start = slashes + 2;
        String host = host(address, start);
        return host != null ? host : path(address, start);
    }

    private String host(String address, int start) {
        int end = start;
        while (end < address.length() && !endsHost(address.charAt(end))) {
            end++;
        }
        for (int at = start; at > 0 && at < end; at = address.indexOf('.', at) + 1) {
            // most parts of a host can be none by their length and first letter, and need not be cut out
            if (sieve.passes(end - at, Character.toLowerCase(address.charAt(at)))) {
                String part = address.substring(at, end).toLowerCase(Locale.ROOT);
                if (hosts.contains(part)) {
                    return part;
                }
            }
        }
        return null;
    }

    private String path(String address, int start) {
        int at = address.startsWith(WWW, start) ? start + WWW.length() : start;
        for (String path : paths) {
            if (address.startsWith(path, at)) {
                return path;
            }
        }
        return null;
    }

    private static boolean endsHost(char c) {
        return c == '/' || c == '?' || c == '#' || c == ':';
    }
}
