package dev.offprint.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What all nodes on one database have in common: a single row. */
@Entity
@Table(name = "installation")
public class Installation extends PanacheEntityBase {

    @Id
    public int id;

    /** Derived from the secret, and useless for anything else. */
    public String secretFingerprint;

    /**
     * Ties the database to the secret on the first start, and holds every later one to it.
     *
     * @throws IllegalStateException when the database belongs to another secret
     */
    static void claim(String fingerprint) {
        QuarkusTransaction.requiringNew().run(() -> {
            getEntityManager()
                    .createNativeQuery("insert ignore into installation (id, secret_fingerprint) values (1, ?1)")
                    .setParameter(1, fingerprint)
                    .executeUpdate();
            Installation installation = findById(1);
            if (!Hashes.same(installation.secretFingerprint, fingerprint)) {
                throw new IllegalStateException("This database belongs to an Offprint with another secret. Set"
                        + " OFFPRINT_SECRET, or put back the file 'secret' in OFFPRINT_HOME, as it was when the"
                        + " database was made.");
            }
        });
    }
}
