package dev.offprint.feed.digest;

import dev.offprint.feed.digest.DigestPage.Issue;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A digest in words, for feed readers, with full addresses. */
public final class DigestText {

    private static final int NAMED = 3;

    private DigestText() {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance body(Issue issue, String server);

        static native TemplateInstance title(Issue issue);
    }

    /** @param server what goes before a path */
    public static String html(Issue issue, String server, Locale locale) {
        return Templates.body(issue, server).setLocale(locale).render();
    }

    public static String title(Issue issue, Locale locale) {
        return Templates.title(issue).setLocale(locale).render().strip();
    }

    /** The first titles. */
    public static String excerpt(Issue issue) {
        return Stream.concat(issue.fresh().stream(), issue.older().stream())
                .limit(NAMED)
                .map(entry -> entry.title)
                .collect(Collectors.joining("; "));
    }
}
