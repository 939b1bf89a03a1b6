package dev.offprint.feed.rank;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an owner said about For you; no row says that it is on and may learn from everything. */
@Entity
@Table(name = "tastes")
public class TasteChoice extends PanacheEntityBase {

    @Id
    @Column(name = "owner_id")
    public Long owner;

    @Column(nullable = false)
    public boolean off;

    /** Nothing from before counts; null for all. */
    @Column(name = "learnt_since")
    public Instant learntSince;

    /** Not yet stored when the owner has said nothing. */
    static TasteChoice of(long owner) {
        TasteChoice choice = findById(owner);
        if (choice == null) {
            choice = new TasteChoice();
            choice.owner = owner;
        }
        return choice;
    }
}
