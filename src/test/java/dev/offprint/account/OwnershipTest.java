package dev.offprint.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes the deletion of an account complete, for tables of today and of tomorrow. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OwnershipTest {

    private static final String OWNED_BUT_LEFT_BEHIND =
            """
            select c.table_name from information_schema.columns c
            where c.table_schema = database() and c.column_name = 'owner' and not exists (
              select 1 from information_schema.key_column_usage k
              join information_schema.referential_constraints r
                on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
              where k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = 'owner'
                and k.referenced_table_name = 'users' and r.delete_rule = 'CASCADE')""";

    @Inject
    EntityManager database;

    @Test
    void whatAUserOwnsGoesWithTheUser() {
        assertEquals(
                List.of(), database.createNativeQuery(OWNED_BUT_LEFT_BEHIND).getResultList());
    }
}
