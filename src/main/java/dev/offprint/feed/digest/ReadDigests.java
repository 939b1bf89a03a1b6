package dev.offprint.feed.digest;

import dev.offprint.feed.digest.DigestPage.Issue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Digests with what is in them, for the page and for feeds. What is due is made first. */
@ApplicationScoped
public class ReadDigests {

    @Inject
    MakeDigests makeDigests;

    /** The newest first; two queries, however many. */
    public List<Issue> newest(long owner, Pace pace, int most) {
        makeDigests.due(owner, pace);
        return issues(owner, pace, most);
    }

    @Transactional
    List<Issue> issues(long owner, Pace pace, int most) {
        List<Digest> digests = Digest.newest(owner, pace, most);
        Map<UUID, List<DigestEntry>> entries =
                DigestEntry.of(digests.stream().map(digest -> digest.id).toList()).stream()
                        .collect(Collectors.groupingBy(DigestEntry::digest));
        return digests.stream()
                .map(digest -> Issue.of(digest, entries.getOrDefault(digest.id, List.of())))
                .toList();
    }

    /** The digest of a period; empty when there is none. */
    @Transactional
    public Optional<Issue> of(long owner, Period period) {
        return Digest.of(owner, period).map(digest -> Issue.of(digest, DigestEntry.of(List.of(digest.id))));
    }

    @Transactional
    public Pace chosen(long owner) {
        return DigestChoice.of(owner).pace;
    }

    /** In which language feed readers get it. */
    @Transactional
    public Locale locale(long owner) {
        return DigestChoice.of(owner).locale();
    }

    @Transactional
    void choose(long owner, Pace pace, String language) {
        DigestChoice choice = DigestChoice.of(owner);
        choice.pace = pace;
        choice.language = language;
        choice.persist();
    }
}
