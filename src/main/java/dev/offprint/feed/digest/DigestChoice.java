package dev.offprint.feed.digest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which digest an owner reads, and in which language; no row says weekly, in English. */
@Entity
@Table(name = "digest_choices")
public class DigestChoice extends PanacheEntityBase {

    @Id
    @Column(name = "owner_id")
    public Long owner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public Pace pace = Pace.WEEKLY;

    /** In which feed readers get it, as they say nothing about theirs. */
    @Column(nullable = false, length = 5)
    public String language = "en";

    /** Not yet stored when the owner has chosen nothing. */
    static DigestChoice of(long owner) {
        DigestChoice choice = findById(owner);
        if (choice == null) {
            choice = new DigestChoice();
            choice.owner = owner;
        }
        return choice;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
