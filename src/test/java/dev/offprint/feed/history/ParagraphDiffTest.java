package dev.offprint.feed.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.feed.history.ParagraphDiff.Part;
import dev.offprint.feed.history.ParagraphDiff.Run;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ParagraphDiffTest {

    private static List<String> words(ParagraphDiff diff) {
        return diff.parts().stream().map(Part::word).toList();
    }

    private static String written(Part part) {
        return part.runs().stream()
                .map(run -> run.isAdded()
                        ? "[+" + run.text() + "]"
                        : run.isRemoved() ? "[-" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void tellsWhatCameWhatWentAndWhatWasReworked() {
        ParagraphDiff diff = ParagraphDiff.of(
                "First.\nThe bridge opens in May, said the mayor.\nGone for good.\nLast.",
                "First.\nThe bridge opens in June, said the mayor.\nLast.\nAdded at the end.");
        assertEquals(List.of("same", "changed", "removed", "same", "added"), words(diff));
        assertEquals(
                "The bridge opens in [-May][+June], said the mayor.",
                written(diff.parts().get(1)));
        assertEquals(1, diff.added());
        assertEquals(1, diff.removed());
        assertEquals(1, diff.changed());
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        String before = "One two three four.\nFive six seven.\nEight.";
        String after = "Zero.\nOne two four five.\nEight nine.\nTen eleven twelve.";
        ParagraphDiff diff = ParagraphDiff.of(before, after);
        assertEquals(before, side(diff, Part.Kind.ADDED));
        assertEquals(after, side(diff, Part.Kind.REMOVED));
    }

    private static String side(ParagraphDiff diff, Part.Kind other) {
        return diff.parts().stream()
                .filter(part -> part.kind() != other)
                .map(part -> part.runs().stream()
                        .filter(run -> run.kind() != other)
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void longStretchesThatStayedAreANumber() {
        String same =
                IntStream.range(0, 20).mapToObj(i -> "Paragraph " + i + ".").collect(Collectors.joining("\n"));
        ParagraphDiff diff = ParagraphDiff.of(same + "\nEnd.", "New.\n" + same + "\nEnd, at last.");
        assertEquals(List.of("added", "same", "skipped", "same", "changed"), words(diff));
        assertEquals(18, diff.parts().get(2).count());
        assertTrue(ParagraphDiff.of(same, same).isEmpty());
    }

    @Test
    void languagesWithoutSpacesAreComparedByWordsToo() {
        ParagraphDiff diff = ParagraphDiff.of("港の橋は五月に開通する。", "港の橋は六月に開通する。");
        assertEquals(List.of("changed"), words(diff));
        assertTrue(written(diff.parts().get(0)).endsWith("開通する。"));
    }

    @Test
    void hugeTextsAreComparedInTime() {
        String before = IntStream.range(0, 9_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 9_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertTrue(ParagraphDiff.of(before, after).cut()));
        assertFalse(ParagraphDiff.of("a", "b").cut());
    }
}
