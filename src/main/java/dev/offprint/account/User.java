package dev.offprint.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody with a library. Everything a user owns refers to the row and goes with it. */
@Entity
@Table(name = "users")
public class User extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Unique without regard to case and accents. */
    public String username;

    public String passwordHash;

    public boolean admin;

    public Instant createdAt;

    public Instant passwordChangedAt;

    public static Optional<User> byName(String username) {
        return find("username", username).firstResultOptional();
    }

    public static Optional<User> byId(long id) {
        return findByIdOptional(id);
    }

    /** Whether there is any account yet. */
    public static boolean anybody() {
        return count() > 0;
    }

    /** Everybody, by name, for administrators. */
    public static List<User> everybody() {
        return list("order by username");
    }
}
