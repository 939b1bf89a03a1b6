package dev.offprint.extract.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the trackers out of addresses, by {@code page/trackers.txt}. Thread safe. */
public final class CleanAddress {

    /** Counts up whenever {@link #identity} may answer otherwise than before: stored hashes are then made anew. */
    public static final int VERSION = 1;

    private static final RuleFile RULES = RuleFile.read("page/trackers.txt");
    private static final Set<String> NAMES = RULES.set("parameters");
    private static final List<String> PREFIXES = RULES.list("parameter prefixes");
    private static final Set<String> AT_SITE = new HashSet<>(RULES.list("parameters of one site"));
    private static final List<String[]> REDIRECTS = RULES.list("redirects: host, path, parameter").stream()
            .map(rule -> rule.split(" "))
            .toList();

    /** The address without tracking parameters and redirect wrappers; the fragment stays. Never null, never longer. */
    public String clean(String address) {
        String inner = unwrap(address);
        int fragmentAt = inner.indexOf('#');
        String fragment = fragmentAt < 0 ? "" : inner.substring(fragmentAt);
        String rest = fragmentAt < 0 ? inner : inner.substring(0, fragmentAt);
        int queryAt = rest.indexOf('?');
        if (queryAt < 0) {
            return inner;
        }
        String site = WebAddress.site(WebAddress.host(inner));
        StringBuilder kept = new StringBuilder();
        boolean dropped = false;
        for (String pair : rest.substring(queryAt + 1).split("&")) {
            if (pair.isEmpty() || isTracker(pair, site)) {
                dropped = true;
            } else {
                kept.append(kept.length() == 0 ? '?' : '&').append(pair);
            }
        }
        return dropped ? rest.substring(0, queryAt) + kept + fragment : inner;
    }

    /**
     * The address under which a clip is known: cleaned, host in lower case, without default port, and without the
     * fragment unless it is a route of the application ({@code #/…}, {@code #!…}).
     */
    public String identity(String address) {
        String clean = clean(WebAddress.strip(address));
        int fragment = clean.indexOf('#');
        if (fragment >= 0 && !clean.startsWith("#!", fragment) && !clean.startsWith("#/", fragment)) {
            clean = clean.substring(0, fragment);
        }
        int slashes = clean.indexOf("://");
        if (slashes < 0) {
            return clean;
        }
        String scheme = clean.substring(0, slashes).toLowerCase(Locale.ROOT);
        int end = slashes + 3;
        while (end < clean.length() && "/?#".indexOf(clean.charAt(end)) < 0) {
            end++;
        }
        String authority = clean.substring(slashes + 3, end).toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443" : ":80";
        if (authority.endsWith(port)) {
            authority = authority.substring(0, authority.length() - port.length());
        }
        String path = clean.substring(end);
        return scheme + "://" + authority + (path.startsWith("/") ? path : "/" + path);
    }

    private static boolean isTracker(String pair, String site) {
        int equals = pair.indexOf('=');
        String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        if (NAMES.contains(name) || AT_SITE.contains(site + " " + name)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The address that a known redirect of a search engine or network leads to, or the address itself. */
    private static String unwrap(String address) {
        if (address.indexOf('?') < 0) {
            return address;
        }
        String host = WebAddress.host(address);
        for (String[] part : REDIRECTS) {
            if (host.equals(part[0]) && WebAddress.path(address).equals(part[1])) {
                String target = parameter(address, part[2]);
                if (target != null && (target.startsWith("https://") || target.startsWith("http://"))) {
                    String resolved = WebAddress.resolve(target, target);
                    return resolved == null ? address : resolved;
                }
            }
        }
        return address;
    }

    private static String parameter(String address, String name) {
        for (String pair : address.substring(address.indexOf('?') + 1).split("[&#]")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException malformed) {
                    return null;
                }
            }
        }
        return null;
    }
}
