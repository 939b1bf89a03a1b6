package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.RuleFile;
import dev.offprint.extract.clutter.reading.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Ids and classes that name a notice in words: what it is about together with what shape it has. */
final class NoticeNames {

    private final List<String> subjects;
    private final List<String> shapes;

    NoticeNames() {
        Map<String, List<String>> words = RuleFile.read("notices/names.txt");
        subjects = words.get("subjects");
        shapes = words.get("shapes");
    }

    /** Whether the id or one class names both a subject such as {@code cookie} and a shape such as {@code banner}. */
    boolean name(Outline outline, int i) {
        Element element = outline.element(i);
        return names(outline.id(i))
                || names(outline.classes(i))
                || element.tagName().indexOf('-') > 0 && names(element.tagName())
                || outline.is(i, Trait.RULED)
                        && (names(element.attr("aria-label")) || names(element.attr("data-testid")));
    }

    private boolean names(String text) {
        if (text.length() < 6) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String subject : subjects) {
            int at = lower.indexOf(subject);
            if (at >= 0 && hasShape(token(lower, at), subject)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShape(String token, String subject) {
        String rest = token.replace(subject, " ");
        for (String shape : shapes) {
            if (rest.contains(shape)) {
                return true;
            }
        }
        return false;
    }

    private static String token(String text, int at) {
        int start = at;
        int end = at;
        while (start > 0 && text.charAt(start - 1) > ' ') {
            start--;
        }
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return text.substring(start, end);
    }
}
