package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.RuleFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts of ad servers and trackers, asked by address. */
final class AdHosts {

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    AdHosts() {
        for (List<String> section : RuleFile.read("ads/hosts.txt").values()) {
            for (String rule : section) {
                (rule.indexOf('/') < 0 ? hosts : paths).add(rule);
            }
        }
    }

    /** The host, or host and path, by which the address is an ad server's, or null. */
    String match(String address) {
        int start = address.indexOf("//");
        if (start < 0 || start > 6) {
            return null;
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
        for (int at = 0; at >= 0; at = host.indexOf('.', at) + 1) {
            String part = host.substring(at);
            if (hosts.contains(part)) {
                return part;
            }
            if (part.indexOf('.') < 0 || host.indexOf('.', at) < 0) {
                break;
            }
        }
        for (String path : paths) {
            if (address.startsWith(path, start + 2) || address.startsWith("www." + path, start + 2)) {
                return path;
            }
        }
        return null;
    }
}
