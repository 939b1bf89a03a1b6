package dev.offprint.extract.clutter.reading;

import dev.offprint.extract.skeleton.Part;
import java.util.Arrays;

/**
 * Reads a part of a page from what was read of the page: traits are taken over, folded text is copied run by run, and
 * of the phrases those that are still there word for word.
 */
final class PartReader extends OutlineReader {

    private final Part part;
    private final OutlineReader page;
    private final Phrases phrases;
    /** For each of the page's phrases where it begins by now, -1 when the run of text that it began in is gone. */
    private final int[] begins;

    private int next;

    private PartReader(Part part, OutlineReader page, Phrases phrases) {
        super(part.skeleton());
        this.part = part;
        this.page = page;
        this.phrases = phrases;
        begins = new int[phrases.size()];
        Arrays.fill(begins, -1);
        for (int i = 0; i < traits.length; i++) {
            traits[i] = page.traits[part.elements()[i]];
        }
    }

    static PartReader of(Part part, OutlineReader page, Phrases phrases) {
        PartReader reader = new PartReader(part, page, phrases);
        part.skeleton().walk(reader);
        return reader;
    }

    /** The page's phrases that the part has. */
    Phrases phrases() {
        Phrases left = new Phrases();
        for (int hit = 0; hit < begins.length; hit++) {
            int from = begins[hit];
            int to = from + phrases.to(hit) - phrases.from(hit);
            if (from >= 0
                    && to <= length
                    && Arrays.equals(text, from, to, page.text, phrases.from(hit), phrases.to(hit))) {
                left.add(from, to, phrases.topics(hit));
            }
        }
        return left;
    }

    @Override
    void read(int run) {
        int origin = part.texts()[run];
        int first = skeleton.from(run);
        boolean blank = first < skeleton.to(run) && Fold.of(skeleton.characters()[first]) == ' ';
        copy(page.fromOfText[origin], page.toOfText[origin], blank);
    }

    @Override
    void label(int i) {
        if (skeleton.tagName(skeleton.tag(i)).equals("input")) {
            int origin = part.elements()[i];
            copy(page.from[origin], page.to[origin], false);
        }
    }

    /** @param blank whether a space belongs before it, which is not in the page's text if there was one already */
    private void copy(int from, int to, boolean blank) {
        ensure(length + to - from + 1);
        int at = length;
        boolean hasBlank = at == 0 || text[at - 1] <= ' ';
        boolean bringsBlank = from < to && page.text[from] <= ' ';
        if (blank && !hasBlank && !bringsBlank) {
            text[at++] = ' ';
        }
        int first = hasBlank && bringsBlank ? from + 1 : from;
        System.arraycopy(page.text, first, text, at, to - first);
        move(first, to, at - first);
        at += to - first;
        if (at > 0 && text[at - 1] == '\n' && first < to) {
            // the line ended here on the page, perhaps not any more
            text[at - 1] = ' ';
        }
        advance(at);
    }

    private void move(int from, int to, int by) {
        while (next < begins.length && phrases.from(next) < from) {
            next++;
        }
        while (next < begins.length && phrases.from(next) < to) {
            begins[next] = phrases.from(next) + by;
            next++;
        }
    }
}
