package dev.offprint.feed.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.offprint.feed.history.ParagraphDiff.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What changed between two texts, paragraph by paragraph, and word by word where a paragraph was reworked.
 *
 * @param parts in reading order; runs of paragraphs that stayed are shortened to a number
 * @param cut whether the texts were too long to be compared to their end
 */
public record ParagraphDiff(List<Part> parts, int added, int removed, int changed, boolean cut) {

    /** More paragraphs than this are no article, and comparing them could take minutes. */
    private static final int MOST_PARAGRAPHS = 4_000;

    /** How many unchanged paragraphs stand beside a change, so that one sees where one is. */
    private static final int CONTEXT = 1;

    /**
     * A paragraph, or several that stayed.
     *
     * @param runs its text: one run, or for a changed paragraph several of which some are added or removed
     * @param count how many paragraphs it stands for: more than one only for skipped ones, which have no text
     */
    public record Part(Kind kind, List<Run> runs, int count) {

        /** What became of a paragraph. */
        public enum Kind {
            SAME,
            ADDED,
            REMOVED,
            CHANGED,
            SKIPPED
        }

        static Part of(Kind kind, String text) {
            return new Part(kind, List.of(new Run(kind, text)), 1);
        }

        /** The name in addresses of messages and classes. */
        public String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A piece of a paragraph: {@code SAME}, {@code ADDED} or {@code REMOVED}. */
    public record Run(Kind kind, String text) {

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    /** @param before and {@code after}: one paragraph a line, blank lines without meaning */
    public static ParagraphDiff of(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> fresh = paragraphs(after);
        boolean cut = old.size() > MOST_PARAGRAPHS || fresh.size() > MOST_PARAGRAPHS;
        old = old.subList(0, Math.min(old.size(), MOST_PARAGRAPHS));
        fresh = fresh.subList(0, Math.min(fresh.size(), MOST_PARAGRAPHS));
        List<Part> all = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            same(old, at, delta.getSource().getPosition(), all);
            all.addAll(ReworkedParagraphs.of(
                    delta.getSource().getLines(), delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old, at, old.size(), all);
        return new ParagraphDiff(
                shortened(all), count(all, Kind.ADDED), count(all, Kind.REMOVED), count(all, Kind.CHANGED), cut);
    }

    /** Whether nothing that was compared differs. */
    public boolean isEmpty() {
        return added + removed + changed == 0;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void same(List<String> paragraphs, int from, int to, List<Part> parts) {
        paragraphs.subList(from, to).forEach(text -> parts.add(Part.of(Kind.SAME, text)));
    }

    private static int count(List<Part> parts, Kind kind) {
        return (int) parts.stream().filter(part -> part.kind() == kind).count();
    }

    private static List<Part> shortened(List<Part> all) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() && all.get(end).kind() == Kind.SAME) {
                end++;
            }
            int from = i + (i == 0 ? 0 : CONTEXT);
            int to = end - (end == all.size() ? 0 : CONTEXT);
            if (to - from > 1) {
                parts.addAll(all.subList(i, from));
                parts.add(new Part(Kind.SKIPPED, List.of(), to - from));
                parts.addAll(all.subList(to, end));
            } else {
                parts.addAll(all.subList(i, end));
            }
            if (end < all.size()) {
                parts.add(all.get(end));
            }
            i = end + 1;
        }
        return parts;
    }
}
