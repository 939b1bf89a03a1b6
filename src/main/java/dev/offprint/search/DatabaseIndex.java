package dev.offprint.search;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The plain index: the database itself. Conditions on a clip's row run along an index in the order of the list, so that
 * a page costs the same at any size; words are looked for in title and text, one clip after another.
 */
@ApplicationScoped
public class DatabaseIndex implements Index {

    @Inject
    EntityManager database;

    @Override
    @Transactional
    public List<UUID> find(long owner, Query query, Order order, Place after, int limit) {
        Conditions conditions = new Conditions(owner, query, order);
        if (after != null) {
            conditions.after(order, after);
        }
        String direction = order == Order.NEWEST ? "desc" : "asc";
        String sql = "select c.id from clips c " + hint(query) + conditions.sql() + " order by c.clipped_at "
                + direction + ", c.id " + direction;
        return run(sql, conditions, limit).stream()
                .map(id -> ClipId.of((byte[]) id))
                .toList();
    }

    @Override
    @Transactional
    public int count(long owner, Query query, int most) {
        Conditions conditions = new Conditions(owner, query, Order.NEWEST);
        String sql = "select count(*) from (select 1 from clips c " + conditions.sql() + " limit " + most + ") counted";
        return ((Number) run(sql, conditions, 1).get(0)).intValue();
    }

    private List<?> run(String sql, Conditions conditions, int limit) {
        var question = database.createNativeQuery(sql).setMaxResults(limit);
        conditions.values().forEach(question::setParameter);
        return question.getResultList();
    }

    /** Left alone, the optimizer may sort all of a large library to find the first thirty. */
    private static String hint(Query query) {
        if (query.terms().stream().anyMatch(term -> term.field() == Term.Field.TAG && !term.negated())) {
            return "";
        }
        String index = query.terms().stream()
                .filter(term -> term.field() == Term.Field.IS && !term.negated())
                .map(term -> term.value().equals("starred") ? "newest_starred" : "newest_of_a_state")
                .findFirst()
                .orElse("newest_first");
        return "force index (" + index + ") ";
    }
}
