package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.skeleton.Skeleton;
import dev.offprint.extract.skeleton.Visitor;
import java.util.Arrays;
import java.util.Locale;

/** Folds the text of a {@link Skeleton} and finds the traits of its elements. */
class OutlineReader implements Visitor {

    private static final char[] SPACE = {' '};

    final Skeleton skeleton;
    final int[] traits;
    final int[] from;
    final int[] to;
    final int[] linked;
    /** Where each text of the skeleton begins and ends. */
    final int[] fromOfText;

    final int[] toOfText;
    char[] text;
    int length;

    private int linkText;
    private int linkDepth;

    OutlineReader(Skeleton skeleton) {
        this.skeleton = skeleton;
        int size = skeleton.size();
        traits = new int[size];
        from = new int[size];
        to = new int[size];
        linked = new int[size];
        fromOfText = new int[skeleton.texts()];
        toOfText = new int[skeleton.texts()];
        text = new char[size + characters(skeleton)];
    }

    /** How many characters there are from the first text to the last. */
    private static int characters(Skeleton skeleton) {
        int texts = skeleton.texts();
        return texts == 0 ? 0 : skeleton.to(texts - 1) - skeleton.from(0);
    }

    static OutlineReader of(Skeleton skeleton) {
        OutlineReader reader = new OutlineReader(skeleton);
        reader.findTraits();
        skeleton.walk(reader);
        return reader;
    }

    private void findTraits() {
        int[] ofTag = skeleton.ofTags(Trait::ofTag);
        int[] ofClasses = skeleton.ofClasses(Trait::ofClasses);
        for (int i = 0; i < traits.length; i++) {
            if (!skeleton.isGone(i)) {
                int found = ofTag[skeleton.tag(i)] | ofClasses[skeleton.classes(i)] | Trait.ofAttributes(skeleton, i);
                traits[i] = skeleton.isBlock(i) ? found | Trait.BLOCK.bit() : found;
            }
        }
    }

    @Override
    public boolean open(int i) {
        if (skeleton.isGone(i)) {
            // nothing there, at a place in the order of all others
            Arrays.fill(from, i, skeleton.last(i) + 1, length);
            Arrays.fill(to, i, skeleton.last(i) + 1, length);
            return false;
        }
        edge(i);
        from[i] = length;
        linked[i] = linkText;
        if (is(i, Trait.LINK)) {
            linkDepth++;
        }
        label(i);
        return true;
    }

    @Override
    public void text(int run) {
        fromOfText[run] = length;
        read(run);
        toOfText[run] = length;
    }

    /** Reads a text. */
    void read(int run) {
        append(skeleton.characters(), skeleton.from(run), skeleton.to(run));
    }

    @Override
    public void close(int i) {
        to[i] = Math.max(from[i], trimmed('\n'));
        linked[i] = linkText - linked[i];
        if (is(i, Trait.LINK)) {
            linkDepth--;
        }
        edge(i);
    }

    /** Of inputs some are buttons with their label in an attribute, the others fields, and some cannot be seen. */
    void label(int i) {
        if (!is(i, Trait.FIELD) || !is(i, Trait.BUTTON)) {
            return;
        }
        switch (skeleton.attribute(i, "type").toLowerCase(Locale.ROOT)) {
            case "submit", "button" -> {
                traits[i] &= ~Trait.FIELD.bit();
                char[] value = skeleton.attribute(i, "value").toCharArray();
                append(value, 0, value.length);
            }
            case "hidden", "search" -> traits[i] &= ~(Trait.FIELD.bit() | Trait.BUTTON.bit());
            default -> traits[i] &= ~Trait.BUTTON.bit();
        }
    }

    private boolean is(int i, Trait trait) {
        return (traits[i] & trait.bit()) != 0;
    }

    private void edge(int i) {
        if (is(i, Trait.BLOCK)) {
            int end = trimmed(' ');
            if (end > 0 && text[end - 1] != '\n') {
                ensure(end + 1);
                text[end++] = '\n';
            }
            length = end;
        } else if (is(i, Trait.APART)) {
            append(SPACE, 0, 1);
        }
    }

    /** The length without what is no more than white space up to {@code space} at the end. */
    private int trimmed(char space) {
        int end = length;
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == space)) {
            end--;
        }
        return end;
    }

    private void append(char[] said, int begin, int end) {
        ensure(length + end - begin);
        char[] out = text;
        int at = length;
        char before = at == 0 ? ' ' : out[at - 1];
        for (int k = begin; k < end; k++) {
            char c = Fold.of(said[k]);
            if (c == 0 || c == ' ' && before <= ' ') {
                continue;
            }
            out[at++] = c;
            before = c;
        }
        advance(at);
    }

    /** The text has become longer by what was written to its end. */
    final void advance(int end) {
        if (linkDepth > 0) {
            linkText += end - length;
        }
        length = end;
    }

    final void ensure(int capacity) {
        if (capacity > text.length) {
            text = Arrays.copyOf(text, Math.max(capacity, text.length * 2));
        }
    }
}
