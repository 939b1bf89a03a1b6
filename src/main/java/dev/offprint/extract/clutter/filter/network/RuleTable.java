package dev.offprint.extract.clutter.filter.network;

import dev.offprint.extract.clutter.filter.gram.GramTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Network rules by what an address must have for them: the host that they name, else four characters of their text,
 * else the page that they are for. Only the few that have none of these are tried on every address.
 */
final class RuleTable {

    private final Map<String, List<NetworkRule>> byHost = new HashMap<>();
    private final GramTable<NetworkRule> byText = new GramTable<>();
    private final Map<String, List<NetworkRule>> byPage = new HashMap<>();
    private final List<NetworkRule> others = new ArrayList<>();

    void add(NetworkRule rule) {
        String host = rule.pattern().host();
        if (host != null) {
            put(byHost, host, rule);
        } else if (!byText.add(rule.pattern().required(), rule)) {
            if (rule.scope().isGeneric()) {
                others.add(rule);
            } else {
                rule.scope().in().forEach(site -> put(byPage, site, rule));
            }
        }
    }

    private static void put(Map<String, List<NetworkRule>> map, String name, NetworkRule rule) {
        map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(rule);
    }

    boolean isEmpty() {
        return byHost.isEmpty() && byText.isEmpty() && byPage.isEmpty() && others.isEmpty();
    }

    /** A rule that applies, or null. */
    NetworkRule find(Request request) {
        NetworkRule named = byHost(request);
        if (named != null) {
            return named;
        }
        NetworkRule[] found = new NetworkRule[1];
        byText.find(request.address(), rule -> {
            if (found[0] == null && rule.applies(request)) {
                found[0] = rule;
            }
        });
        if (found[0] == null && !byPage.isEmpty()) {
            for (String name : request.pageNames()) {
                found[0] = found[0] == null ? first(byPage.get(name), request) : found[0];
            }
        }
        return found[0] == null ? first(others, request) : found[0];
    }

    /** The host itself, then what it is part of. */
    private NetworkRule byHost(Request request) {
        String host = request.host();
        NetworkRule found = first(byHost.get(host), request);
        for (int dot = host.indexOf('.'); found == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            found = first(byHost.get(host.substring(dot + 1)), request);
        }
        return found;
    }

    private static NetworkRule first(List<NetworkRule> rules, Request request) {
        if (rules != null) {
            for (NetworkRule rule : rules) {
                if (rule.applies(request)) {
                    return rule;
                }
            }
        }
        return null;
    }
}
