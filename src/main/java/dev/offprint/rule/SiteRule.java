package dev.offprint.rule;

import dev.offprint.extract.Rules;
import dev.offprint.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** One thing that an owner says about the pages of one host: keep this, remove that, the article is there. */
@Entity
@Table(name = "site_rules")
public class SiteRule extends PanacheEntityBase {

    static final int SELECTOR_LIMIT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "owner_id", nullable = false, updatable = false)
    public long owner;

    /** A host in lower case without {@code www.}. */
    @Column(nullable = false)
    public String site;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    public Rules.SiteRule.Action action;

    @Column(nullable = false, length = SELECTOR_LIMIT)
    public String selector;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    /** All of the owner's rules by site. */
    public static List<SiteRule> all(long owner) {
        return list("owner = ?1 order by site, id", owner);
    }

    /** In the order in which they were said: where two speak of one block, the later one counts. */
    public static List<SiteRule> of(long owner, String site) {
        return list("owner = ?1 and site = ?2 order by createdAt, id", owner, site);
    }

    /** The rule that says this, if there is one. */
    public static Optional<SiteRule> of(long owner, String site, Rules.SiteRule.Action action, String selector) {
        return find("owner = ?1 and site = ?2 and action = ?3 and selector = ?4", owner, site, action, selector)
                .firstResultOptional();
    }

    public static Optional<SiteRule> of(long owner, long id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /**
     * Says it from now on; the last word about a selector counts. Part of the caller's transaction.
     *
     * @throws Problem 422 when a part of the rule is not one
     */
    public static SiteRule say(long owner, String site, Rules.SiteRule.Action action, String selector) {
        String host = host(site);
        String css = checked(selector);
        if (action == null) {
            throw Problem.invalid("action", "not-an-action", "A rule says content, keep or remove.");
        }
        SiteRule rule = SiteRule.<SiteRule>find("owner = ?1 and site = ?2 and selector = ?3", owner, host, css)
                .firstResultOptional()
                .orElseGet(SiteRule::new);
        rule.owner = owner;
        rule.site = host;
        rule.selector = css;
        rule.createdAt = action.equals(rule.action) ? rule.createdAt : Instant.now();
        rule.action = action;
        rule.persist();
        return rule;
    }

    private static String host(String site) {
        String host = site == null ? "" : site.strip().toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring(4) : host;
        boolean plain = !host.isEmpty() && host.length() <= 255 && host.chars().noneMatch(c -> c <= ' ' || c == '/');
        if (!plain) {
            throw Problem.invalid("site", "not-a-site", "A rule is for a host such as example.org.");
        }
        return host;
    }

    /**
     * The selector without white space around it.
     *
     * @throws Problem 422 when it is none that may be kept
     */
    public static String checked(String selector) {
        String css = selector == null ? "" : selector.strip();
        try {
            if (!css.isEmpty() && css.length() <= SELECTOR_LIMIT && !hasRegex(css)) {
                QueryParser.parse(css);
                return css;
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException malformed) {
            // the answer below says what is needed
        }
        throw Problem.invalid(
                "selector",
                "not-a-selector",
                "This is not a CSS selector without regular expressions of at most " + SELECTOR_LIMIT + " characters.");
    }

    /** jsoup's selectors with regular expressions may run for ever on a page made for it. */
    private static boolean hasRegex(String css) {
        return css.contains("~=") || css.toLowerCase(Locale.ROOT).contains(":matches");
    }
}
