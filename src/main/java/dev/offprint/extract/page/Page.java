package dev.offprint.extract.page;

import java.util.Objects;

/**
 * A web page as it was captured.
 *
 * @param html the markup: a serialised live DOM or the bytes a server sent, decoded
 * @param url the absolute http or https address of the page
 * @param marks the name of the attribute that carries the capture's layout marks, or null when there are none; an
 *     attribute of any other name is never trusted
 */
public record Page(String html, String url, String marks) {

    public Page {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
    }

    public static Page of(String html, String url) {
        return new Page(html, url, null);
    }
}
