package dev.offprint.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The sites and languages of what lies unread, to narrow a feed down by: of the newest 500, so that it costs little. */
@ApplicationScoped
public class Facets {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 6;

    @Inject
    EntityManager database;

    /** Most frequent first; those that would not narrow anything down are left out. */
    public record Found(List<String> sites, List<String> languages) {}

    @Transactional
    public Found of(long owner) {
        return new Found(frequent(owner, "site"), frequent(owner, "substring_index(language, '-', 1)"));
    }

    /** @param what a fixed expression over the columns of a clip */
    private List<String> frequent(long owner, String what) {
        List<String> found = database.createNativeQuery(
                        "select what from (select " + what + " as what from clips force index (newest_of_a_state)"
                                + " where owner_id = :owner and state = 'UNREAD' order by clipped_at desc limit "
                                + LOOKED_AT + ") recent where what is not null and what <> ''"
                                + " group by what order by count(*) desc, what limit " + SHOWN,
                        String.class)
                .setParameter("owner", owner)
                .getResultList();
        return found.size() > 1 ? found : List.of();
    }
}
