package dev.offprint.rule;

import dev.offprint.extract.clutter.filter.BrokenFilterListException;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.WebAddress;
import dev.offprint.fetch.FetchFailed;
import dev.offprint.job.Retry;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Subscribes to a filter list: fetches it there and then, so that a broken one is refused before it is used. */
@ApplicationScoped
public class Subscribe {

    @Inject
    Download download;

    @Inject
    FilterLists filterLists;

    /**
     * @param title how the owner wants to call it; null: by its address
     * @throws Problem 422 when it cannot be fetched or is broken, then with the line
     */
    public Subscription to(long owner, String address, String title) {
        Subscription list = draft(owner, address, title);
        Download.Good good;
        try {
            good = download.of(list).orElseThrow(() -> unreachable("The server answered nothing."));
        } catch (BrokenFilterListException broken) {
            throw Problem.invalid("address", "broken-filter-list", broken.getMessage());
        } catch (FetchFailed failed) {
            throw unreachable(failed.getMessage());
        }
        return Retry.onLostRace(() -> QuarkusTransaction.requiringNew().call(() -> {
            Subscription known = Subscription.<Subscription>find(
                            "owner = ?1 and addressHash = ?2", owner, list.addressHash)
                    .firstResult();
            Subscription kept = known == null ? draft(owner, address, title) : known;
            kept.enabled = true;
            filterLists.put(kept, good, Instant.now());
            kept.persistAndFlush();
            return kept;
        }));
    }

    private static Subscription draft(long owner, String address, String title) {
        String absolute = address == null || address.indexOf(':') < 0
                ? null
                : WebAddress.resolve("https://invalid.example/", address);
        if (absolute == null || absolute.length() > Subscription.ADDRESS_LIMIT) {
            throw Problem.invalid("address", "not-a-web-address", "A filter list has an address with http or https.");
        }
        Subscription list = new Subscription();
        list.owner = owner;
        list.address = absolute;
        list.addressHash = Download.sha256(absolute);
        String name = Characters.line(title == null || title.isBlank() ? absolute : title, Subscription.TITLE_LIMIT);
        list.title = name;
        return list;
    }

    private static Problem unreachable(String why) {
        return Problem.invalid("address", "filter-list-not-fetched", "The list was not fetched: " + why);
    }
}
