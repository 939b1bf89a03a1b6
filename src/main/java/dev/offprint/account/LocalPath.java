package dev.offprint.account;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go back to after a form: a path on this server, whatever was sent. */
public final class LocalPath {

    private LocalPath() {}

    /**
     * @param wanted as it came in the request, or null
     * @return the path with its query, or {@code otherwise} when it is missing or could lead to another server
     */
    public static URI of(String wanted, String otherwise) {
        return URI.create(isLocal(wanted) ? wanted : otherwise);
    }

    private static boolean isLocal(String path) {
        if (path == null || path.length() > 2000 || !path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        // browsers read a backslash as a slash, and drop tabs and line ends
        if (path.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 0x7f)) {
            return false;
        }
        try {
            var uri = new URI(path);
            return uri.getHost() == null && uri.getRawAuthority() == null && uri.getScheme() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
