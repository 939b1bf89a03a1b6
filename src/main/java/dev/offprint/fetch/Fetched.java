package dev.offprint.fetch;

/**
 * What an address held.
 *
 * @param address where the redirects ended
 * @param type the media type in lower case without parameters, empty when the server named none
 * @param charset the charset parameter, or null
 * @param bytes the decoded body; empty when {@code unchanged}
 * @param unchanged the server says that the validators sent still hold (304)
 * @param etag the validator to send next time, or null
 * @param lastModified the validator to send next time, or null
 */
public record Fetched(
        String address,
        String type,
        String charset,
        byte[] bytes,
        boolean unchanged,
        String etag,
        String lastModified) {

    /** The body as text, by byte order mark, then HTTP, then the page's own word, then UTF-8. */
    public String text() {
        return Charsets.decode(bytes, charset);
    }
}
