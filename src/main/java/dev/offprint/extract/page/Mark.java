package dev.offprint.extract.page;

/**
 * What only the layout of the live page knew of an element. The letters are the wire format of the capture and are
 * listed in {@code extension/capture.js} as well; a test holds the two together.
 */
public enum Mark {
    /** Not displayed, not visible or fully transparent. */
    INVISIBLE('i'),
    /** Fixed or sticky over the page: docked to an edge of the window or covering a good part of it. */
    OVERLAY('o'),
    /** Its box lies outside of what scrolling can reach, or has no area. */
    OFF_SCREEN('x'),
    /** In the browser's top layer: an open dialog or popover. */
    TOP_LAYER('t'),
    /** Hidden by an ad blocker, not by the page. */
    AD_BLOCKED('b');

    private final char letter;

    Mark(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
