package dev.offprint.extract;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.skeleton.Skeleton;

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

    static Seen of(Skeleton page) {
        Reader reader = new Reader(page);
        page.walk(reader);
        boolean isShort = reader.words.words() <= SHORT;
        return new Seen(
                reader.words.words(), reader.images, isShort ? Characters.line(reader.text.toString(), 5_000) : "");
    }

    private static final class Reader implements Skeleton.Visitor {

        private final Skeleton page;
        private final Words.Counter words = new Words.Counter();
        private final StringBuilder text = new StringBuilder();
        private int images;

        Reader(Skeleton page) {
            this.page = page;
        }

        @Override
        public boolean open(int element) {
            if (page.isGone(element)) {
                return false;
            }
            String name = page.tagName(page.tag(element));
            if (name.equals("br")) {
                part();
            } else if (name.equals("img")) {
                boolean small = isSmall(page.attribute(element, "width")) || isSmall(page.attribute(element, "height"));
                images += small ? 0 : 1;
            }
            if (page.isBlock(element)) {
                part();
            }
            return true;
        }

        private void part() {
            words.add("\n");
            if (words.words() <= SHORT) {
                text.append('\n');
            }
        }

        @Override
        public void text(int i) {
            String run = page.text(i).getWholeText();
            words.add(run);
            if (words.words() <= SHORT) {
                text.append(run);
            }
        }

        @Override
        public void close(int element) {
            if (page.isBlock(element)) {
                part();
            }
        }
    }

    private static boolean isSmall(String size) {
        return size.length() > 0
                && size.length() < 4
                && size.chars().allMatch(Character::isDigit)
                && Integer.parseInt(size) < SMALL;
    }
}
