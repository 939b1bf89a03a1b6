package dev.offprint.feed.stats;

import dev.offprint.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;

/** Puts an owner's statistics together. */
@ApplicationScoped
public class CountEverything {

    @Inject
    CountByWeek byWeek;

    @Inject
    CountByPart byPart;

    @Inject
    CountBacklog backlog;

    @Transactional
    public Statistics of(long owner, int count) {
        Instant now = Instant.now();
        ZoneId zone = User.zone(owner);
        Weeks weeks = Weeks.until(now, zone, count);
        CountByPart.Found parts = byPart.sitesAndLanguages(owner, weeks);
        return new Statistics(
                zone.getId(),
                weeks.first(),
                byWeek.count(owner, weeks),
                parts.sites(),
                byPart.tags(owner, weeks),
                parts.languages(),
                backlog.count(owner, weeks),
                Rhythm.of(byWeek.daysWithReading(owner), weeks.day(now)));
    }
}
