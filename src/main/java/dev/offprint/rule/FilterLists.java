package dev.offprint.rule;

import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled filter lists of owners. An index is built once on a node for each set of texts, whoever subscribes to
 * it, and the few last used ones are kept.
 */
@ApplicationScoped
public class FilterLists {

    private static final int KEPT = 4;

    private final Map<String, FilterIndex> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FilterIndex> eldest) {
            return size() > KEPT;
        }
    };

    /** All lists that the owner has switched on, as one index; part of a transaction. */
    FilterIndex of(long owner) {
        List<Subscription> lists = Subscription.all(owner).stream()
                .filter(list -> list.enabled && list.textHash != null)
                .toList();
        if (lists.isEmpty()) {
            return FilterIndex.NONE;
        }
        StringBuilder key = new StringBuilder();
        lists.forEach(list -> key.append(HexFormat.of().formatHex(list.textHash)));
        synchronized (compiled) {
            // one thread builds, the others wait for what it builds
            return compiled.computeIfAbsent(key.toString(), absent -> FilterIndex.compile(texts(lists)));
        }
    }

    /** Takes a new text for a subscription; part of the caller's transaction. */
    void put(Subscription list, Download.Good good, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery(
                        """
                        insert into filter_list_texts (hash, text, stored_at) values (:hash, :text, utc_timestamp(3))
                        on duplicate key update stored_at = values(stored_at)
                        """)
                .setParameter("hash", good.hash())
                .setParameter("text", FilterText.packed(good.text()))
                .executeUpdate();
        list.textHash = good.hash();
        list.rules = good.rules();
        list.unsupported = good.counts().unsupported();
        list.etag = fitting(good.answer().etag(), 255);
        list.lastModified = fitting(good.answer().lastModified(), 100);
        list.checkedAt = now;
        list.failure = null;
    }

    /** Forgets texts that nobody subscribes to. */
    void sweep() {
        Panache.getEntityManager()
                .createNativeQuery(
                        """
                        delete from filter_list_texts where stored_at < timestampadd(day, -1, utc_timestamp(3))
                        and hash not in (select text_hash from filter_lists where text_hash is not null)
                        """)
                .executeUpdate();
    }

    private static List<FilterList> texts(List<Subscription> lists) {
        List<FilterList> texts = new ArrayList<>();
        for (Subscription list : lists) {
            FilterText text = FilterText.findById(list.textHash);
            texts.add(new FilterList(list.title, text.text()));
        }
        return texts;
    }

    /** A validator that does not fit is not sent back: the list is then fetched whole. */
    private static String fitting(String validator, int limit) {
        return validator == null || validator.length() > limit ? null : validator;
    }
}
