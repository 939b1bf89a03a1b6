package dev.offprint.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An address to fetch, taken apart as tolerantly as browsers do: names in other scripts become Punycode, characters
 * that a URI must not hold are percent-encoded.
 *
 * @param uri without user and fragment
 */
record Target(URI uri) {

    private static final int LIMIT = 8_000;
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    /** @throws FetchFailed when this is not an http or https address */
    static Target of(String address) throws FetchFailed {
        try {
            String plain = address.strip();
            int slashes = plain.indexOf("://");
            if (slashes < 0 || plain.length() > LIMIT) {
                throw notAnAddress();
            }
            String scheme = plain.substring(0, slashes).toLowerCase(Locale.ROOT);
            int end = firstOf(plain, "/?#\\", slashes + 3);
            String authority = plain.substring(slashes + 3, end);
            if (!scheme.equals("http") && !scheme.equals("https") || authority.indexOf('@') >= 0) {
                throw notAnAddress();
            }
            String rest = plain.substring(end, firstOf(plain, "#", end));
            String path = rest.startsWith("/") ? rest : "/" + rest;
            return new Target(new URI(scheme + "://" + ascii(authority) + encoded(path)));
        } catch (java.net.URISyntaxException | IllegalArgumentException malformed) {
            throw notAnAddress();
        }
    }

    /** Where a redirect from here leads. */
    Target follow(String location) throws FetchFailed {
        try {
            return of(uri.resolve(encoded(location.strip())).toString());
        } catch (IllegalArgumentException malformed) {
            throw notAnAddress();
        }
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    private static String ascii(String authority) throws FetchFailed {
        int colon = authority.startsWith("[") ? authority.indexOf(':', authority.indexOf(']')) : authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        if (host.isEmpty()) {
            throw notAnAddress();
        }
        String port = colon < 0 || colon == authority.length() - 1 ? "" : authority.substring(colon);
        return (host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT)) + port;
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            int c = part.codePointAt(i);
            i += Character.charCount(c);
            boolean hex = c == '%' && isHex(part, i) && isHex(part, i + 1);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain && (c != '%' || hex) && c != '[' && c != ']') {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            }
        }
        return out.toString();
    }

    private static boolean isHex(String s, int at) {
        return at < s.length() && Character.digit(s.charAt(at), 16) >= 0;
    }

    private static int firstOf(String s, String ends, int from) {
        for (int i = from; i < s.length(); i++) {
            if (ends.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return s.length();
    }

    private static FetchFailed notAnAddress() {
        return new FetchFailed(FetchFailed.Reason.NOT_AN_ADDRESS);
    }
}
