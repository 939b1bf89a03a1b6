package dev.offprint.extract;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.skeleton.Skeleton;
import dev.offprint.extract.skeleton.Visitor;

/**
 * What a reader saw of the page before anything was taken away.
 *
 * @param words of the visible text
 * @param images large enough to be content
 * @param text all of it where it is short enough to be a wall and nothing else, otherwise empty
 */
record Seen(int words, int images, String text) {

    private static final int SMALL = 100;
    private static final int SHORT = 250;

    /** By the outline, in which all of the text lies together: a walk of its own would cost more than the counting. */
    static Seen of(Outline outline) {
        int words = outline.words(0);
        Skeleton page = outline.skeleton();
        return new Seen(words, images(page), words <= SHORT ? Characters.line(Reader.read(page), 5_000) : "");
    }

    private static int images(Skeleton page) {
        int images = 0;
        for (int i : page.named("img")) {
            boolean small = isSmall(page.attribute(i, "width")) || isSmall(page.attribute(i, "height"));
            images += small ? 0 : 1;
        }
        return images;
    }

    /** Reads the text of a short page as it is written. */
    private record Reader(Skeleton page, StringBuilder text) implements Visitor {

        static String read(Skeleton page) {
            Reader reader = new Reader(page, new StringBuilder());
            page.walk(reader);
            return reader.text.toString();
        }

        @Override
        public boolean open(int element) {
            if (page.isGone(element)) {
                return false;
            }
            if (page.isBlock(element) || page.tagName(page.tag(element)).equals("br")) {
                text.append('\n');
            }
            return true;
        }

        @Override
        public void text(int i) {
            text.append(page.text(i).getWholeText());
        }

        @Override
        public void close(int element) {
            if (page.isBlock(element)) {
                text.append('\n');
            }
        }
    }

    private static boolean isSmall(String size) {
        if (size.isEmpty() || size.length() > 3) {
            return false;
        }
        for (int i = 0; i < size.length(); i++) {
            if (!Character.isDigit(size.charAt(i))) {
                return false;
            }
        }
        return Integer.parseInt(size) < SMALL;
    }
}
