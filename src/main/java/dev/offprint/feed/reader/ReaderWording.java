package dev.offprint.feed.reader;

import io.quarkus.qute.TemplateExtension;

/** Keys of messages, from the words that programs use. */
@TemplateExtension
final class ReaderWording {

    private ReaderWording() {}

    /** What sort of clutter a removed block was. */
    static String kindKey(String kind) {
        return "kind_" + kind;
    }
}
