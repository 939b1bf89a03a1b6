package dev.offprint.clip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** A word that an owner gives to clips. Two names that differ only in case are one tag. */
@Entity
@Table(name = "tags")
public class Tag extends PanacheEntityBase {

    /** The longest name, in code points. */
    public static final int NAME_LIMIT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    @Column(nullable = false, length = NAME_LIMIT)
    public String name;

    /** @param clips how many clips carry the tag, trashed ones not counted */
    public record Count(String name, long clips) {}

    public static Optional<Tag> named(long owner, String name) {
        return find("owner = ?1 and name = ?2", owner, name).firstResultOptional();
    }

    /** All tags of the owner by name, with the clips of each counted. */
    public static List<Count> counts(long owner) {
        return getEntityManager()
                .createQuery(
                        """
                        select new dev.offprint.clip.Tag$Count(t.name, count(c.id))
                        from Tag t left join Clip c on t member of c.tags and c.state <> :trashed
                        where t.owner = :owner group by t.id, t.name order by t.name
                        """,
                        Count.class)
                .setParameter("owner", owner)
                .setParameter("trashed", ClipState.TRASHED)
                .getResultList();
    }
}
