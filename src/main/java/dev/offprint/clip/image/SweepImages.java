package dev.offprint.clip.image;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Deletes images that no clip shows any more, a day after they came: the foreign key guards those that one does. */
@ApplicationScoped
class SweepImages {

    private static final int AT_ONCE = 500;

    @Inject
    EntityManager database;

    @Scheduled(every = "6h", delayed = "15m")
    @Transactional
    void sweep() {
        database.createNativeQuery(
                        """
                        delete from images where stored_at < timestampadd(day, -1, utc_timestamp(3))
                        and not exists (select 1 from clip_images where image_hash = images.hash) limit\s"""
                                + AT_ONCE)
                .executeUpdate();
    }
}
