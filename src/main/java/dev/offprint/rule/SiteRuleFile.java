package dev.offprint.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.offprint.problem.Problem;
import dev.offprint.rule.SiteRuleResource.All;
import dev.offprint.rule.SiteRuleResource.RuleJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An owner's site rules as one JSON file: what the list answers, without ids and dates. */
@ApplicationScoped
public class SiteRuleFile {

    /** In characters; some thousands of rules. */
    static final int LIMIT = 2_000_000;

    private static final int MOST = 10_000;

    @Inject
    ObjectMapper mapper;

    /** The file's text. */
    @Transactional
    public String write(long owner) {
        List<RuleJson> rules = SiteRule.all(owner).stream()
                .map(RuleJson::of)
                .map(rule -> new RuleJson(null, rule.site(), rule.action(), rule.selector(), null))
                .toList();
        ObjectWriter pretty = mapper.writerWithDefaultPrettyPrinter();
        try {
            return pretty.writeValueAsString(new All(rules)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of strings is always JSON", impossible);
        }
    }

    /**
     * Says all rules of a file, or none of them.
     *
     * @return how many
     * @throws Problem 422 when it is no such file, or for the first rule that is none
     */
    @Transactional
    public int read(long owner, String text) {
        List<RuleJson> rules = parsed(text).items();
        if (rules == null || rules.size() > MOST) {
            throw noFile();
        }
        for (int i = 0; i < rules.size(); i++) {
            RuleJson rule = rules.get(i);
            try {
                SiteRule.say(owner, rule.site(), SiteRuleResource.action(rule.action()), rule.selector());
            } catch (Problem problem) {
                throw Problem.invalid("items", "bad-rule", "Rule " + (i + 1) + " of the file: " + problem.getMessage());
            }
        }
        return rules.size();
    }

    private All parsed(String text) {
        ObjectReader lenient = mapper.readerFor(All.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            All all = text == null || text.length() > LIMIT ? null : lenient.readValue(text);
            if (all != null) {
                return all;
            }
        } catch (JsonProcessingException malformed) {
            // the answer below says what is needed
        }
        throw noFile();
    }

    private static Problem noFile() {
        return Problem.invalid(
                "file",
                "not-a-rule-file",
                "This is not a file of rules as Offprint exports them. Nothing was changed.");
    }
}
