package dev.offprint.feed.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.offprint.feed.history.ParagraphDiff.Part;
import dev.offprint.feed.history.ParagraphDiff.Part.Kind;
import dev.offprint.feed.history.ParagraphDiff.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which of some paragraphs that went became which of those that came, and what changed inside of them. */
final class ReworkedParagraphs {

    /** From this share of words in common on, two paragraphs are one that was reworked. */
    private static final double ALIKE = 0.4;

    /** Larger stretches are new text as a whole, and so are paragraphs of more words. */
    private static final int MOST_PARAGRAPHS = 200;

    private static final int MOST_WORDS = 3_000;

    private ReworkedParagraphs() {}

    static List<Part> of(List<String> gone, List<String> came) {
        List<Part> parts = new ArrayList<>();
        List<Set<String>> vocabularies =
                came.stream().map(ReworkedParagraphs::vocabulary).toList();
        int next = 0;
        boolean few = gone.size() <= MOST_PARAGRAPHS && came.size() <= MOST_PARAGRAPHS;
        for (String old : gone) {
            int match = few ? match(vocabulary(old), vocabularies, next) : -1;
            if (match < 0) {
                parts.add(Part.of(Kind.REMOVED, old));
            } else {
                came.subList(next, match).forEach(text -> parts.add(Part.of(Kind.ADDED, text)));
                parts.add(new Part(Kind.CHANGED, runs(old, came.get(match)), 1));
                next = match + 1;
            }
        }
        came.subList(next, came.size()).forEach(text -> parts.add(Part.of(Kind.ADDED, text)));
        return parts;
    }

    private static int match(Set<String> old, List<Set<String>> came, int from) {
        for (int i = from; i < came.size(); i++) {
            Set<String> common = new HashSet<>(old);
            common.retainAll(came.get(i));
            if (2.0 * common.size() >= ALIKE * (old.size() + came.get(i).size()) && !common.isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Run> runs(String old, String fresh) {
        List<String> before = words(old);
        List<String> after = words(fresh);
        if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            return List.of(new Run(Kind.REMOVED, old), new Run(Kind.ADDED, fresh));
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(runs, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, before.subList(at, before.size()));
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }

    private static Set<String> vocabulary(String text) {
        Set<String> words = new HashSet<>(words(text));
        words.removeIf(word -> !Character.isLetterOrDigit(word.codePointAt(0)));
        return words;
    }

    /** Words and what is between them; put together they are the text. */
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
