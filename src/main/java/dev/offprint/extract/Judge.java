package dev.offprint.extract;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.metadata.PageFacts;
import dev.offprint.extract.page.RuleFile;
import java.util.Locale;

/** Says how far an article may be trusted, and why it is not what the reader wanted. */
final class Judge {

    private static final RuleFile RULES = RuleFile.read("walls.txt");
    private static final int SHORT = 60;
    private static final int A_WALL_HAS_AT_MOST = 250;
    private static final double LOW = 0.3;

    private Judge() {}

    /**
     * @param found how sure the step that found the content was
     * @param wall whether what was found is a consent notice and nothing else
     */
    static Confidence of(String text, PageFacts facts, Article.Counts counts, double found, boolean wall, int scripts) {
        Reason reason = reason(text, facts, counts, wall, scripts);
        if (reason == null) {
            return new Confidence(round(Math.max(0.35, found)), null);
        }
        return new Confidence(round(reason == Reason.EMPTY_PAGE ? 0 : Math.min(found, LOW)), reason);
    }

    private static Reason reason(String text, PageFacts facts, Article.Counts counts, boolean wall, int scripts) {
        if (wall) {
            return Reason.CONSENT_WALL;
        }
        if (counts.words() <= A_WALL_HAS_AT_MOST) {
            String all = (facts.title() + "\n" + text).toLowerCase(Locale.ROOT);
            String title = facts.title().toLowerCase(Locale.ROOT);
            if (counts.words() < SHORT && contains(title, "titles of error pages")) {
                return Reason.ERROR_PAGE;
            }
            if (counts.words() < SHORT && contains(all, "error pages")) {
                return Reason.ERROR_PAGE;
            }
            if (counts.words() < SHORT && contains(all, "sign-in pages")) {
                return Reason.LOGIN_WALL;
            }
            if (facts.paywalled() || contains(all, "paywalls")) {
                return Reason.PAYWALL;
            }
        }
        if (counts.words() == 0 && counts.images() == 0) {
            return counts.visibleWords() > 0
                    ? Reason.TOO_LITTLE_TEXT
                    : scripts > 0 ? Reason.SCRIPT_ONLY : Reason.EMPTY_PAGE;
        }
        if (counts.words() < SHORT / 2 && scripts > 3 && counts.visibleWords() < SHORT) {
            return Reason.SCRIPT_ONLY;
        }
        if (counts.words() < SHORT && counts.images() == 0 && counts.visibleWords() > 4 * counts.words()) {
            return Reason.TOO_LITTLE_TEXT;
        }
        return null;
    }

    private static boolean contains(String text, String heading) {
        for (String phrase : RULES.list(heading)) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static double round(double value) {
        return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100.0;
    }
}
