package dev.offprint.rule;

import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** All that an owner says about pages, as the values that extraction takes. */
@ApplicationScoped
public class OwnerRules {

    @Inject
    FilterLists filterLists;

    /**
     * @param site the page's host, as clips have it
     * @param restored ids of removals that the owner undid in this clip
     */
    @Transactional
    public Rules of(long owner, String site, Set<String> restored, Strictness strictness) {
        List<Rules.SiteRule> own = SiteRule.of(owner, site).stream()
                .map(rule -> new Rules.SiteRule(rule.action, rule.selector))
                .toList();
        return new Rules(own, restored, filterLists.of(owner), strictness);
    }
}
