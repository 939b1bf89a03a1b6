package dev.offprint.clip.similar;

import dev.offprint.clip.Clip;
import dev.offprint.job.JobKind;
import dev.offprint.job.Retry;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks at the text that a clip shows: notes its fingerprint and terms, and finds the story that it belongs to. The
 * subject is the clip's id. Done again it comes to the same end.
 */
@ApplicationScoped
public class FindSimilar implements JobKind {

    @Inject
    ClipText texts;

    @Inject
    FingerprintRows rows;

    @Inject
    Stories stories;

    @Override
    public String name() {
        return "similar";
    }

    @Override
    public void run(Work work) {
        lookAt(work.owner(), UUID.fromString(work.subject()));
    }

    /** Runs outside of transactions: the fingerprint is committed first, so that of two at once the later finds both. */
    void lookAt(long owner, UUID clip) {
        List<ClipText.Read> found = QuarkusTransaction.requiringNew().call(() -> texts.of(owner, List.of(clip)));
        if (found.isEmpty()) {
            return;
        }
        ClipText.Read read = found.get(0);
        SameStory.Told told = read.told();
        long[] bands = told.shingles().areEnough() ? Fingerprint.of(told.shingles()) : new long[0];
        Terms terms = Terms.of(read.title(), read.text());
        change(owner, clip, () -> note(owner, clip, bands, terms));
        change(owner, clip, () -> stories.place(owner, clip, alike(owner, told, bands)));
    }

    /** Says that a clip is not the same as the others of its story. */
    public void tellApart(long owner, UUID clip) {
        change(owner, clip, () -> stories.tellApart(owner, clip));
    }

    /** Takes that back, and looks again. */
    public void together(long owner, UUID clip) {
        change(owner, clip, () -> stories.forgetApart(owner, clip));
        lookAt(owner, clip);
    }

    private void note(long owner, UUID clip, long[] bands, Terms terms) {
        rows.putBands(owner, clip, bands);
        // its own old terms must not speak for it
        rows.putTerms(owner, clip, Map.of());
        Map<String, Integer> clipsWith = rows.clipsWith(owner, terms.considered());
        rows.putTerms(owner, clip, terms.chosen(rows.clips(owner), key -> clipsWith.getOrDefault(key, 0)));
        rows.mark(owner, clip);
    }

    private List<UUID> alike(long owner, SameStory.Told told, long[] bands) {
        Map<UUID, Double> found = texts.of(owner, rows.rivals(owner, told.clip(), bands)).stream()
                .collect(Collectors.toMap(ClipText.Read::clip, rival -> SameStory.resemblance(told, rival.told())));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was deleted in the meantime has nothing to be noted. */
    private static void change(long owner, UUID clip, Runnable change) {
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew().run(() -> Clip.locked(owner, clip).ifPresent(found -> change.run()));
            return null;
        });
    }
}
