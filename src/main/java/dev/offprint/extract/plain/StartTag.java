package dev.offprint.extract.plain;

import org.jsoup.nodes.Attributes;

/**
 * What a start tag says beside its name.
 *
 * @param attributes null for none
 * @param keys which attributes they are, see {@link dev.offprint.extract.skeleton.Key#bits}
 * @param classes the class attribute, null for none
 * @param closed whether it ends with a slash
 */
record StartTag(Attributes attributes, int keys, String classes, boolean closed) {

    /** Says nothing. */
    static final StartTag BARE = new StartTag(null, 0, null, false);

    /** The same for another element. */
    StartTag again() {
        return new StartTag(attributes == null ? null : attributes.clone(), keys, classes, false);
    }

    String attribute(String name) {
        return attributes == null ? "" : attributes.get(name);
    }
}
