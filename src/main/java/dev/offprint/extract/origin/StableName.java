package dev.offprint.extract.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Names an element by what its makers called it, so that the name holds on their other pages too: an id, classes that
 * say something, or an attribute made for naming. Names that a build tool made up, and classes that only say how
 * something looks, are left alone.
 */
final class StableName {

    private static final List<String> NAMING =
            List.of("data-testid", "data-component", "data-module", "data-type", "itemprop");

    /** How class names begin that say how an element looks. */
    private static final Set<String> LOOKS = Set.of(
            "absolute",
            "align",
            "bg",
            "block",
            "border",
            "bold",
            "center",
            "clear",
            "clearfix",
            "col",
            "container",
            "content",
            "cursor",
            "display",
            "fixed",
            "flex",
            "float",
            "font",
            "gap",
            "grid",
            "h",
            "hidden",
            "inline",
            "inner",
            "items",
            "justify",
            "leading",
            "left",
            "m",
            "mb",
            "ml",
            "mr",
            "mt",
            "mx",
            "my",
            "opacity",
            "overflow",
            "p",
            "pb",
            "pl",
            "pr",
            "pt",
            "px",
            "py",
            "relative",
            "right",
            "rounded",
            "row",
            "shadow",
            "space",
            "static",
            "sticky",
            "text",
            "top",
            "tracking",
            "transition",
            "w",
            "wrapper",
            "z");

    /** How names begin that style libraries make up. */
    private static final List<String> MADE_UP =
            List.of("css-", "sc-", "jss", "jsx-", "emotion-", "svelte-", "astro-", "_ng");

    private static final int MOST_CLASSES = 2;
    private static final int LONGEST = 60;

    private StableName() {}

    /** A selector for the element and its like, or empty when it has no name of its own. */
    static Optional<String> of(Element element) {
        String tag = element.normalName();
        if (isName(element.id()) && !isMadeUp(element.id())) {
            return Optional.of("#" + element.id());
        }
        List<String> classes = new ArrayList<>();
        String family = null;
        for (String name : element.classNames()) {
            boolean says = isName(name) && !LOOKS.contains(beginning(name));
            if (says && !isMadeUp(name) && classes.size() < MOST_CLASSES) {
                classes.add(name);
            } else if (says && family == null) {
                family = family(name);
            }
        }
        if (!classes.isEmpty()) {
            return Optional.of(tag + "." + String.join(".", classes));
        }
        if (family != null) {
            return Optional.of(tag + "[class*=\"" + family + "\"]");
        }
        return NAMING.stream()
                .filter(attribute -> isName(element.attr(attribute)) && !isMadeUp(element.attr(attribute)))
                .map(attribute -> tag + "[" + attribute + "=\"" + element.attr(attribute) + "\"]")
                .findFirst();
    }

    private static String beginning(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '-' && name.charAt(end) != '_') {
            end++;
        }
        return name.substring(0, end);
    }

    /** What the names of one component have in common: {@code Story_pull__} of {@code Story_pull__x7Gh2}; or null. */
    private static String family(String name) {
        int at = name.lastIndexOf("__");
        String family = at < 3 ? "" : name.substring(0, at + 2);
        return family.isEmpty() || MADE_UP.stream().anyMatch(family::startsWith) ? null : family;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    /** A counter, or a piece that mixes digits and letters as no word does. */
    private static boolean isMadeUp(String name) {
        if (MADE_UP.stream().anyMatch(name::startsWith)) {
            return true;
        }
        for (String piece : name.split("[-_]+")) {
            long digits = piece.chars().filter(Character::isDigit).count();
            boolean mixed = digits > 0 && digits < piece.length() && piece.length() >= 5;
            if (digits >= 3 || mixed) {
                return true;
            }
        }
        int at = name.lastIndexOf("__");
        return at > 0 && isHash(name.substring(at + 2));
    }

    /** Upper and lower case without order, as in {@code xKqPb}. */
    private static boolean isHash(String piece) {
        int changes = 0;
        for (int i = 1; i < piece.length(); i++) {
            changes += Character.isUpperCase(piece.charAt(i)) && Character.isLowerCase(piece.charAt(i - 1)) ? 1 : 0;
        }
        return piece.length() >= 5 && changes >= 2;
    }
}
