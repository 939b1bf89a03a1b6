package dev.offprint.feed.reader;

import dev.offprint.extract.ledger.Removal;

/**
 * Why a block was removed, for people.
 *
 * @param key of the message
 * @param what its parameter: the rule, or a share in percent
 */
public record Why(String key, String what) {

    static Why of(Removal removal) {
        String rule = removal.rule();
        boolean named = !rule.isEmpty() && ".#[".indexOf(rule.charAt(0)) >= 0;
        String sort =
                switch (removal.step()) {
                    case Removal.BY_OWNER -> rule.startsWith("body > ") ? "here" : "rule";
                    case "content" -> "score";
                    case "filters" -> "filter";
                    case "notices" -> named ? "named_notice" : "worded_notice";
                    case "ads" -> named ? "named_ad" : ad(rule);
                    case "invisible" -> named ? "read_aloud" : hidden(rule);
                    case "landmarks" -> rule;
                    case "boilerplate" -> named ? "named" : worded(rule);
                    default -> "named";
                };
        boolean scored = sort.equals("score");
        return new Why(sort, scored ? String.valueOf(Math.round(100 * removal.score())) : rule);
    }

    private static String ad(String rule) {
        return switch (rule) {
            case "sponsored card", "ad label" -> "ad_label";
            case "tracking pixel" -> "pixel";
            default -> "ad_server";
        };
    }

    private static String hidden(String rule) {
        return switch (rule) {
            case "ad blocker" -> "ad_blocker";
            case "off screen" -> "off_screen";
            default -> "not_shown";
        };
    }

    private static String worded(String rule) {
        return switch (rule) {
            case "newsletter sign-up" -> "newsletter";
            case "share bar" -> "share";
            case "read also" -> "read_also";
            case "tag list" -> "tag_list";
            case "feedback question" -> "feedback";
            case "skip link" -> "skip_link";
            default -> rule.contains("related") ? "related" : "named";
        };
    }
}
