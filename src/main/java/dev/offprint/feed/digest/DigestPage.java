package dev.offprint.feed.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A digest as its template sees it.
 *
 * @param issue null while there is none
 * @param earlier others, the newest first
 */
public record DigestPage(Pace pace, Issue issue, List<Issue> earlier) {

    public List<Pace> paces() {
        return List.of(Pace.values());
    }

    /** One digest. */
    public record Issue(
            UUID id, Period period, Instant endedAt, Instant madeAt, List<DigestEntry> fresh, List<DigestEntry> older) {

        static Issue of(Digest digest, List<DigestEntry> entries) {
            return new Issue(
                    digest.id,
                    digest.period(),
                    digest.endedAt,
                    digest.madeAt,
                    entries.stream().filter(entry -> !entry.older).toList(),
                    entries.stream().filter(entry -> entry.older).toList());
        }

        /** Its page. */
        public String href() {
            return "/digest/" + period.pace().word() + "/" + period.name();
        }

        public LocalDate begins() {
            return period.begins();
        }

        public LocalDate lastDay() {
            return period.next().begins().minusDays(1);
        }

        public boolean isWeek() {
            return period.pace() == Pace.WEEKLY;
        }

        public int minutes() {
            return Stream.concat(fresh.stream(), older.stream())
                    .mapToInt(entry -> entry.minutes)
                    .sum();
        }
    }
}
