package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.Arrays;
import java.util.Locale;

/** Folds the text of a {@link Skeleton} and finds the traits of its elements, in one pass over its arrays. */
final class OutlineReader implements Skeleton.Visitor {

    private static final int CHARACTERS_A_TEXT = 16;

    private final Skeleton skeleton;
    private final int[] ofTag;
    private final int[] ofClasses;
    final int[] traits;
    final int[] from;
    final int[] to;
    final int[] linked;
    char[] text;
    int length;

    private int linkText;
    private int linkDepth;

    private OutlineReader(Skeleton skeleton) {
        this.skeleton = skeleton;
        int size = skeleton.size();
        traits = new int[size];
        from = new int[size];
        to = new int[size];
        linked = new int[size];
        text = new char[CHARACTERS_A_TEXT * (skeleton.texts() + 1)];
        ofTag = new int[skeleton.tags()];
        for (int tag = 0; tag < ofTag.length; tag++) {
            ofTag[tag] = Trait.ofTag(skeleton.tagName(tag));
        }
        ofClasses = new int[skeleton.classes()];
        for (int names = 0; names < ofClasses.length; names++) {
            ofClasses[names] = Trait.ofClasses(skeleton.classNames(names));
        }
    }

    static OutlineReader of(Skeleton skeleton) {
        OutlineReader reader = new OutlineReader(skeleton);
        skeleton.walk(reader);
        return reader;
    }

    @Override
    public boolean open(int i) {
        if (skeleton.isGone(i)) {
            // nothing there, at a place in the order of all others
            Arrays.fill(from, i, skeleton.last(i) + 1, length);
            Arrays.fill(to, i, skeleton.last(i) + 1, length);
            return false;
        }
        int found = ofTag[skeleton.tag(i)] | ofClasses[skeleton.classes(i)] | Trait.ofAttributes(skeleton, i);
        traits[i] = skeleton.isBlock(i) ? found | Trait.BLOCK.bit() : found;
        edge(i);
        from[i] = length;
        linked[i] = linkText;
        if (is(i, Trait.LINK)) {
            linkDepth++;
        }
        if (is(i, Trait.FIELD) && is(i, Trait.BUTTON)) {
            button(i);
        }
        return true;
    }

    @Override
    public void text(int run) {
        append(skeleton.text(run).getWholeText());
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
    private void button(int i) {
        switch (skeleton.attribute(i, "type").toLowerCase(Locale.ROOT)) {
            case "submit", "button" -> {
                traits[i] &= ~Trait.FIELD.bit();
                append(skeleton.attribute(i, "value"));
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
            append(" ");
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

    private void append(String run) {
        int count = run.length();
        ensure(length + count);
        char[] out = text;
        int at = length;
        char before = at == 0 ? ' ' : out[at - 1];
        for (int k = 0; k < count; k++) {
            char c = Fold.of(run.charAt(k));
            if (c == 0 || c == ' ' && before <= ' ') {
                continue;
            }
            out[at++] = c;
            before = c;
        }
        if (linkDepth > 0) {
            linkText += at - length;
        }
        length = at;
    }

    private void ensure(int capacity) {
        if (capacity > text.length) {
            text = Arrays.copyOf(text, Math.max(capacity, text.length * 2));
        }
    }
}
