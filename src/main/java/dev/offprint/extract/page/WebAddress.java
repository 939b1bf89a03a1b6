package dev.offprint.extract.page;

import java.util.Locale;

/**
 * Addresses of the web as pages write them: resolved by RFC 3986 on plain strings, tolerant as browsers are, never
 * throwing. Only http and https come out.
 */
public final class WebAddress {

    private static final int LIMIT = 8_000;

    private WebAddress() {}

    /** The absolute http or https address that a page at {@code base} means by {@code reference}, or null. */
    public static String resolve(String base, String reference) {
        if (isResolved(reference)) {
            return reference;
        }
        String ref = strip(reference);
        if (ref.isEmpty() || ref.length() > LIMIT) {
            return ref.isEmpty() ? base : null;
        }
        String scheme = scheme(ref);
        if (scheme != null) {
            return isWeb(scheme) ? absolute(scheme, ref.substring(scheme.length() + 1), base) : null;
        }
        int path = pathStart(base);
        if (path < 0) {
            return null;
        }
        if (ref.startsWith("//") || ref.startsWith("\\\\")) {
            return absolute(base.substring(0, base.indexOf(':')), ref, base);
        }
        String root = base.substring(0, path);
        if (isPlainPath(ref, 0)) {
            return root + ref;
        }
        String rest = base.substring(path);
        if (ref.charAt(0) == '#') {
            return before(base, '#') + ref;
        }
        if (ref.charAt(0) == '?') {
            return root + orSlash(before(before(rest, '#'), '?')) + ref;
        }
        String own = before(before(rest, '#'), '?');
        String target =
                ref.charAt(0) == '/' || ref.charAt(0) == '\\' ? ref : own.substring(0, own.lastIndexOf('/') + 1) + ref;
        return root + orSlash(tidyPath(target));
    }

    /** Whether an address is plainly one that {@link #resolve} would change nothing about, as most are. */
    public static boolean isResolved(String reference) {
        int length = reference.length();
        int host = reference.startsWith("https://") ? 8 : reference.startsWith("http://") ? 7 : length;
        if (host >= length || length > LIMIT || !isAlphanumeric(reference.charAt(host))) {
            return false;
        }
        int path = host;
        while (path < length
                && (isAlphanumeric(reference.charAt(path)) || ".-:".indexOf(reference.charAt(path)) >= 0)) {
            path++;
        }
        return path < length && isPlainPath(reference, path);
    }

    /** Whether all from here on is a path from the root, perhaps with a query, in which nothing is to be tidied. */
    private static boolean isPlainPath(String reference, int from) {
        if (reference.charAt(from) != '/') {
            return false;
        }
        char before = '/';
        for (int i = from + 1; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c <= ' ' || c > '~' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '.' && before == '/') {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** The host in lower case without port and user, or an empty string. */
    public static String host(String address) {
        int path = pathStart(address);
        if (path < 0) {
            return "";
        }
        String authority = address.substring(address.indexOf("//") + 2, path);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int port = authority.startsWith("[") ? authority.indexOf(':', authority.indexOf(']')) : authority.indexOf(':');
        return (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
    }

    /** The path, from its slash to before the query; {@code /} when there is none. */
    public static String path(String address) {
        int path = pathStart(address);
        return path < 0 ? "/" : orSlash(before(before(address.substring(path), '#'), '?'));
    }

    /** Whether two addresses belong to one site: the same registrable domain, as far as one can tell without a list. */
    public static boolean sameSite(String a, String b) {
        return site(host(a)).equals(site(host(b)));
    }

    /** The last two labels of a host, three where the last two look like {@code co.uk}. */
    static String site(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        if (n < 3 || host.endsWith("]") || Character.isDigit(host.isEmpty() ? 'x' : host.charAt(host.length() - 1))) {
            return host;
        }
        boolean twoPart = labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
        String last = labels[n - 2] + "." + labels[n - 1];
        return twoPart ? labels[n - 3] + "." + last : last;
    }

    private static String absolute(String scheme, String afterColon, String base) {
        String rest = afterColon.replace('\\', '/');
        int slashes = 0;
        while (slashes < rest.length() && rest.charAt(slashes) == '/') {
            slashes++;
        }
        if (slashes == 0) {
            // "https:page" without slashes is relative in browsers
            return rest.isEmpty() || scheme(rest) != null ? null : resolve(base, "./" + rest);
        }
        String address = scheme.toLowerCase(Locale.ROOT) + "://" + rest.substring(slashes);
        int path = pathStart(address);
        String host = host(address);
        if (host.isEmpty() || host.indexOf(' ') >= 0 || host.indexOf('<') >= 0 || host.indexOf('"') >= 0) {
            return null;
        }
        String after = address.substring(path);
        int tail = tailStart(after);
        return address.substring(0, path) + orSlash(tidyPath(after.substring(0, tail))) + escape(after.substring(tail));
    }

    private static String tidyPath(String target) {
        int tail = tailStart(target);
        String path = target.substring(0, tail).replace('\\', '/');
        return (path.contains("/.") ? withoutDots(path) : escape(path)) + escape(target.substring(tail));
    }

    private static String withoutDots(String path) {
        StringBuilder out = new StringBuilder();
        String[] segments = path.split("/", -1);
        for (int i = path.startsWith("/") ? 1 : 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!segments[i].equals(".")) {
                out.append('/').append(segments[i]);
                continue;
            }
            if (last) {
                out.append('/');
            }
        }
        return escape(out.toString());
    }

    /** Blanks and quotes are written as browsers send them. */
    private static String escape(String part) {
        if (part.indexOf(' ') < 0 && part.indexOf('"') < 0 && part.indexOf('<') < 0 && part.indexOf('>') < 0) {
            return part;
        }
        return part.replace(" ", "%20").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
    }

    private static int tailStart(String target) {
        int query = target.indexOf('?');
        int fragment = target.indexOf('#');
        int first = query < 0 || (fragment >= 0 && fragment < query) ? fragment : query;
        return first < 0 ? target.length() : first;
    }

    private static int pathStart(String address) {
        int slashes = address.indexOf("://");
        if (slashes <= 0) {
            return -1;
        }
        for (int i = slashes + 3; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return address.length();
    }

    /** The scheme as written, without its colon, or null. */
    private static String scheme(String ref) {
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            if (c == ':') {
                return i == 0 ? null : ref.substring(0, i);
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!letter && (i == 0 || !(Character.isDigit(c) || c == '+' || c == '-' || c == '.'))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    }

    private static String before(String s, char end) {
        int at = s.indexOf(end);
        return at < 0 ? s : s.substring(0, at);
    }

    private static String orSlash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Browsers trim addresses and drop tabs and line breaks anywhere inside. */
    static String strip(String reference) {
        String s = Characters.harmless(reference).strip();
        if (s.indexOf('\n') >= 0 || s.indexOf('\t') >= 0 || s.indexOf('\r') >= 0) {
            s = s.replace("\n", "").replace("\t", "").replace("\r", "");
        }
        return s;
    }
}
