package dev.offprint.extract.metadata;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.page.Characters;
import dev.offprint.extract.page.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes the names out of a byline: no "by", no degrees and offices, nobody who is no person. */
final class BylineNames {

    private static final RuleFile RULES = RuleFile.read("metadata/bylines.txt");
    private static final List<String> LEADS = RULES.list("words before a name");
    private static final Set<String> NOBODY = RULES.set("not a person");
    private static final List<String> JOINTS = RULES.list("words between names").stream()
            .map(word -> " " + word + " ")
            .toList();
    private static final List<String> ENDS =
            RULES.list("what ends a byline").stream().map(word -> " " + word).toList();
    private static final Pattern BETWEEN = Pattern.compile("[,;|•·/]");
    private static final Set<String> ROLES = RULES.set("what a name never ends with");
    private static final Set<String> OFFICES = RULES.set("words of a title or an office");

    private BylineNames() {}

    /** The names in a byline, without the words around them. */
    static List<String> of(String byline) {
        String said = byline.indexOf('&') < 0 ? byline : Parser.unescapeEntities(byline, false);
        String text = Characters.line(said, 300);
        if (text.contains("://") || text.startsWith("@") || text.startsWith("{")) {
            return List.of();
        }
        text = cutEnd(dropLead(text));
        for (String joint : JOINTS) {
            text = text.replace(joint, ";");
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            String name = trimmed(dropLead(part.strip()));
            if (isName(name) && (names.isEmpty() || !isOffice(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether this is nothing but what stands before a name. */
    static boolean isLead(String label) {
        return LEADS.contains(label.toLowerCase(Locale.ROOT).strip());
    }

    private static String dropLead(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String lead : LEADS) {
            if (lower.startsWith(lead) && lower.length() > lead.length()) {
                char next = lower.charAt(lead.length());
                if (next == ' ' || next == ':' || next == '：') {
                    return dropLead(text.substring(lead.length() + 1).strip());
                }
            }
        }
        return text;
    }

    private static String cutEnd(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = text.length();
        for (String word : ENDS) {
            int at = lower.indexOf(word);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }

    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && !Character.isLetterOrDigit(name.charAt(from)) && name.charAt(from) != '(') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1)) && ".)!".indexOf(name.charAt(to - 1)) < 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /** What stands behind a name: a degree ("FAND"), a profession, an office. */
    private static boolean isOffice(String part) {
        int letters = 0;
        for (int i = 0; i < part.length(); i++) {
            if (Character.isLowerCase(part.charAt(i)) || Character.isIdeographic(part.charAt(i))) {
                letters++;
            }
        }
        boolean shout = letters == 0 && part.length() <= 6 && Character.isUpperCase(part.charAt(0));
        return shout
                || Arrays.stream(part.toLowerCase(Locale.ROOT).split("[ .]+")).anyMatch(OFFICES::contains);
    }

    /** What a template left unfilled: {@code page.author.name}. */
    private static boolean isPath(String name) {
        int dot = name.indexOf('.');
        return name.indexOf(' ') < 0 && dot > 1 && name.indexOf('.', dot + 1) > dot + 2;
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            digits += Character.isDigit(name.charAt(i)) ? 1 : 0;
        }
        return (name.length() > 2 || name.length() == 2 && Words.isDense(name.codePointAt(0)))
                && name.length() <= 60
                && name.split(" ").length <= 6
                && digits == 0
                && !isPath(name)
                && lower.indexOf('@') < 0
                && !NOBODY.contains(lower)
                && !ROLES.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }
}
