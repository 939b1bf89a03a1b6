package dev.offprint.feed.offline;

import dev.offprint.clip.Clip;
import dev.offprint.clip.Sha256;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedQuery;
import dev.offprint.feed.View;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What there is to keep for a reader's journeys: the newest unread articles, whatever their number, in few queries. */
@ApplicationScoped
public class KeptArticles {

    /** So many are kept where the reader said nothing else, and so many at most. */
    static final int USUAL = 50;

    static final int MOST = 200;

    private static final int TAG_BYTES = 12;

    @Inject
    Feed feed;

    @Inject
    ImageAddresses images;

    /**
     * One article.
     *
     * @param tag changes whenever its page would look different
     * @param images the paths of the stored images on its page and its card
     */
    public record Kept(String id, String title, String tag, List<String> images) {}

    /** The newest unread clips that have an article, with their tags. */
    @Transactional
    public List<Clip> clips(long owner, Integer wanted) {
        FeedQuery newest = new FeedQuery(View.NEWEST.query(), View.NEWEST.order(), null, number(wanted));
        return feed.read(owner, newest).clips().stream()
                .filter(clip -> !clip.pending && clip.version > 0)
                .toList();
    }

    @Transactional
    public List<Kept> articles(long owner, Integer wanted) {
        List<Clip> clips = clips(owner, wanted);
        List<UUID> ids = clips.stream().map(clip -> clip.id).toList();
        Map<UUID, Map<String, Stored>> stored = images.ofClips(owner, ids);
        Map<UUID, String> marked = marked(owner, ids);
        return clips.stream()
                .map(clip -> kept(
                        clip, stored.getOrDefault(clip.id, Map.of()), marked.getOrDefault(clip.id, "no highlights")))
                .toList();
    }

    /** For those of the clips that have highlights: how many, and when one changed last. */
    private static Map<UUID, String> marked(long owner, List<UUID> clips) {
        if (clips.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery(
                        "select clip, count(*), max(changedAt) from Highlight"
                                + " where owner = :owner and clip in :clips group by clip",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("clips", clips)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> row[1] + " " + row[2]));
    }

    private static Kept kept(Clip clip, Map<String, Stored> stored, String marked) {
        List<String> paths =
                stored.values().stream().map(Stored::path).distinct().sorted().toList();
        String seen = String.join(
                " ",
                clip.title,
                clip.changedAt.toString(),
                clip.contentUpdatedAt.toString(),
                clip.version + "",
                paths + "",
                marked);
        byte[] tag = Arrays.copyOf(Sha256.of(seen), TAG_BYTES);
        return new Kept(clip.id.toString(), clip.title, HexFormat.of().formatHex(tag), paths);
    }

    private static int number(Integer wanted) {
        return wanted == null ? USUAL : Math.max(1, Math.min(wanted, MOST));
    }
}
