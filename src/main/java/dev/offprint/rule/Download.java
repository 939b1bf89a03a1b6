package dev.offprint.rule;

import dev.offprint.extract.clutter.filter.BrokenFilterListException;
import dev.offprint.extract.clutter.filter.FilterCounts;
import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import dev.offprint.fetch.Fetch;
import dev.offprint.fetch.FetchFailed;
import dev.offprint.fetch.FetchRequest;
import dev.offprint.fetch.Fetched;
import dev.offprint.fetch.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/** Gets a filter list from its address and tries it out. Runs outside of transactions. */
@ApplicationScoped
class Download {

    @Inject
    Fetch fetch;

    /** A list that compiled. */
    record Good(String text, FilterCounts counts, Fetched answer) {

        byte[] hash() {
            return sha256(text);
        }

        int rules() {
            return counts.hiding() + counts.network();
        }
    }

    /**
     * @return empty when it is the same as last time
     * @throws BrokenFilterListException with the line
     */
    Optional<Good> of(Subscription list) throws FetchFailed {
        FetchRequest request =
                new FetchRequest(list.address, Wanted.TEXT, FetchRequest.LIMIT, list.etag, list.lastModified);
        Fetched answer = fetch.get(request);
        if (answer.unchanged()) {
            return Optional.empty();
        }
        String text = answer.text();
        FilterIndex index = FilterIndex.compile(List.of(new FilterList(list.title, text)));
        return Optional.of(new Good(text, index.counts().get(0), answer));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
