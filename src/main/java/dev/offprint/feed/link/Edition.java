package dev.offprint.feed.link;

import dev.offprint.clip.Sha256;
import dev.offprint.feed.format.Channel;
import dev.offprint.feed.format.Format;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A feed link as it stands. The document is made only when somebody wants it.
 *
 * @param tag changes whenever the document would
 * @param modified never earlier than any change that readers should see, and never in the future
 */
record Edition(String tag, Instant modified, Function<Format, Channel> channel) {

    /** Counts up when the writers change, so that readers fetch again. */
    private static final int WRITER = 1;

    /** @param said all that the document shows, in any form */
    static Edition of(FeedLink link, CharSequence said, Stream<Instant> changes, Function<Format, Channel> channel) {
        return new Edition(tag(link, said), modified(link, changes), channel);
    }

    String write(Format format) {
        return format.write(channel.apply(format));
    }

    /** An IRI that stays when the link's address changes. */
    static String id(FeedLink link) {
        return "urn:offprint:feed-link:" + link.id + ":" + link.createdAt.toEpochMilli();
    }

    /** The one language of all items, or null. */
    static String language(Stream<String> languages) {
        List<String> distinct = languages.filter(Objects::nonNull).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : null;
    }

    private static String tag(FeedLink link, CharSequence said) {
        byte[] hash = Sha256.of(WRITER + link.generation + link.name + said);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15));
    }

    private static Instant modified(FeedLink link, Stream<Instant> changes) {
        Instant latest = changes.max(Instant::compareTo)
                .filter(time -> time.isAfter(link.changedAt))
                .orElse(link.changedAt);
        // a client's clock may be ahead
        Instant now = Instant.now();
        return latest.isAfter(now) ? now : latest;
    }
}
