package dev.offprint.feed.link;

import dev.offprint.extract.markup.Sanitise;
import dev.offprint.feed.digest.DigestPage.Issue;
import dev.offprint.feed.digest.DigestText;
import dev.offprint.feed.digest.Pace;
import dev.offprint.feed.digest.ReadDigests;
import dev.offprint.feed.format.Channel;
import dev.offprint.feed.format.Format;
import dev.offprint.feed.format.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Digests as a feed, the newest first: one item for each finished day or week, which never changes. */
@ApplicationScoped
public class DigestDocument {

    private static final Sanitise SANITISE = new Sanitise();
    private static final int ITEMS = 20;

    @Inject
    ReadDigests digests;

    @Inject
    FeedAddresses addresses;

    Edition edition(FeedLink link) {
        List<Issue> issues = digests.newest(link.owner, Pace.named(link.query).orElse(Pace.WEEKLY), ITEMS);
        Locale locale = digests.locale(link.owner);
        return Edition.of(
                link,
                said(issues, locale),
                issues.stream().map(Issue::madeAt),
                format -> channel(link, issues, format));
    }

    private Channel channel(FeedLink link, List<Issue> issues, Format format) {
        Locale locale = digests.locale(link.owner);
        String server = addresses.server();
        return new Channel(
                Edition.id(link),
                link.name,
                server + "/digest",
                addresses.of(link, format),
                issues.stream().map(Issue::madeAt).max(Instant::compareTo).orElse(link.changedAt),
                locale.getLanguage(),
                issues.stream().map(issue -> item(server, issue, locale)).toList());
    }

    private static Item item(String server, Issue issue, Locale locale) {
        String url = server + issue.href();
        return new Item(
                issue.id(),
                url,
                null,
                DigestText.title(issue, locale),
                null,
                issue.endedAt(),
                issue.madeAt(),
                locale.getLanguage(),
                null,
                DigestText.excerpt(issue),
                SANITISE.sanitise(DigestText.html(issue, server, locale), url),
                null,
                List.of());
    }

    /** Entries go only with a clip that is deleted for good. */
    private static CharSequence said(List<Issue> issues, Locale locale) {
        StringBuilder said = new StringBuilder(locale.getLanguage());
        issues.forEach(issue -> said.append('\n')
                .append(issue.id())
                .append(issue.fresh().size())
                .append(issue.older().size()));
        return said;
    }
}
