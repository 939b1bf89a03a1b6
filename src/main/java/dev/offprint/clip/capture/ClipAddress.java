package dev.offprint.clip.capture;

import dev.offprint.clip.Sha256;
import dev.offprint.extract.page.CleanAddress;
import dev.offprint.extract.page.WebAddress;
import dev.offprint.problem.Problem;

/**
 * The address of a clip.
 *
 * @param url cleaned of trackers
 * @param hash SHA-256 of the identity: two addresses with the same are one clip
 * @param site the host without {@code www.}
 */
record ClipAddress(String url, byte[] hash, String site) {

    private static final int LIMIT = 8_000;
    private static final CleanAddress CLEAN = new CleanAddress();

    /** @throws Problem 422 for what is no address of the web */
    static ClipAddress of(String sent) {
        if (sent == null || sent.isBlank()) {
            throw Problem.invalid("url", "url-missing", "A clip needs the address of its page in \"url\".");
        }
        if (sent.length() > LIMIT) {
            throw Problem.invalid("url", "url-too-long", "An address may have at most " + LIMIT + " characters.");
        }
        String absolute = sent.indexOf(':') < 0 ? null : WebAddress.resolve("https://invalid.example/", sent);
        String host = absolute == null ? "" : WebAddress.host(absolute);
        if (host.isEmpty() || host.length() > 255) {
            throw Problem.invalid(
                    "url", "not-a-web-address", "Only pages of the web, with http or https, can be clipped.");
        }
        return new ClipAddress(
                CLEAN.clean(absolute),
                Sha256.of(CLEAN.identity(absolute)),
                host.startsWith("www.") ? host.substring(4) : host);
    }
}
