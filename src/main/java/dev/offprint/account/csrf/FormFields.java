package dev.offprint.account.csrf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A form as browsers send it. */
final class FormFields {

    private FormFields() {}

    /** The first field of that plain name, or null. */
    static String first(byte[] body, String name) {
        var prefix = name + "=";
        for (var pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            if (pair.startsWith(prefix)) {
                return decoded(pair.substring(prefix.length()));
            }
        }
        return null;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
