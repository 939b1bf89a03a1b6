package dev.offprint.extract.clutter.filter.hiding;

import java.util.ArrayList;
import java.util.List;

/**
 * By what the elements of a CSS selector are found: the most telling simple selector of its last compound; and what
 * else must occur on a page for the selector to match at all.
 *
 * @param kind what {@code name} is
 * @param name an id, a class, a tag or an attribute's name
 * @param value of an attribute, or of its beginning or a part
 * @param needs ids ({@code #x}) and classes ({@code .x}) that other parts of the selector ask for
 * @param alone whether the key is all there is to the selector
 */
record SelectorKey(Kind kind, String name, String value, List<String> needs, boolean alone) {

    /** In the order of preference. */
    enum Kind {
        ID,
        CLASS,
        ATTRIBUTE_IS,
        ATTRIBUTE_BEGINS,
        ATTRIBUTE_HOLDS,
        TAG,
        ATTRIBUTE,
        ANY
    }

    /** Reads one selector, not a group. */
    static SelectorKey of(String selector) {
        return new Reader(selector).read();
    }

    private static final class Reader {
        private final String css;
        private final List<String> needs = new ArrayList<>(0);
        private int at;
        private Kind kind = Kind.ANY;
        private String name = "";
        private String value = "";
        private int parts;
        private boolean compound;

        Reader(String css) {
            this.css = css;
        }

        SelectorKey read() {
            while (at < css.length()) {
                part();
            }
            String own = need();
            needs.remove(own);
            return new SelectorKey(kind, name, value, List.copyOf(needs), isAlone());
        }

        private boolean isAlone() {
            return parts == 1 && !compound && (kind == Kind.ID || kind == Kind.CLASS || kind == Kind.TAG);
        }

        private void part() {
            char c = css.charAt(at);
            switch (c) {
                case '#', '.' -> {
                    at++;
                    found(c == '#' ? Kind.ID : Kind.CLASS, SelectorText.name(css, at), "");
                    at = SelectorText.nameEnd(css, at);
                }
                case '[' -> attribute();
                case ':' -> pseudo();
                case ' ', '>', '+', '~' -> {
                    at++;
                    forget();
                }
                default -> {
                    String tag = SelectorText.name(css, at);
                    at = Math.max(at + 1, SelectorText.nameEnd(css, at));
                    if (!tag.isEmpty()) {
                        found(Kind.TAG, tag, "");
                    }
                }
            }
        }

        /** A combinator: what was found so far is about another element, and only needed. */
        private void forget() {
            if (kind != Kind.ANY || parts > 0) {
                compound = true;
            }
            kind = Kind.ANY;
            name = "";
            value = "";
        }

        private void found(Kind other, String otherName, String otherValue) {
            parts++;
            if (other == Kind.ID || other == Kind.CLASS) {
                needs.add((other == Kind.ID ? "#" : ".") + otherName);
            }
            if (other.compareTo(kind) < 0) {
                kind = other;
                name = otherName;
                value = otherValue;
            }
        }

        private String need() {
            return kind == Kind.ID ? "#" + name : kind == Kind.CLASS ? "." + name : "";
        }

        private void attribute() {
            int end = SelectorText.close(css, at);
            String test = css.substring(at + 1, Math.max(at + 1, end - 1));
            at = end;
            int equals = test.indexOf('=');
            if (equals <= 0) {
                found(Kind.ATTRIBUTE, test.strip(), "");
                return;
            }
            char operator = test.charAt(equals - 1);
            boolean plain =
                    Character.isLetterOrDigit(operator) || operator == '-' || operator == '_' || operator == '"';
            String attribute = test.substring(0, plain ? equals : equals - 1).strip();
            String operand = SelectorText.unquoted(test.substring(equals + 1));
            Kind found = plain
                    ? Kind.ATTRIBUTE_IS
                    : operator == '^' ? Kind.ATTRIBUTE_BEGINS : operator == '*' ? Kind.ATTRIBUTE_HOLDS : Kind.ATTRIBUTE;
            found(operand.isEmpty() || SelectorText.hasCaseFlag(test) ? Kind.ATTRIBUTE : found, attribute, operand);
        }

        /** Of pseudo-classes only {@code :has()} asks for something that must be there. */
        private void pseudo() {
            int open = SelectorText.nameEnd(css, at + 1);
            String pseudo = css.substring(at, open);
            parts += 2;
            at = open;
            if (open < css.length() && css.charAt(open) == '(') {
                at = SelectorText.close(css, open);
                String inner = css.substring(open + 1, Math.max(open + 1, at - 1));
                if (pseudo.equals(":has") && SelectorText.split(inner).size() == 1 && inner.indexOf(':') < 0) {
                    SelectorKey key = SelectorKey.of(inner.strip());
                    needs.addAll(key.needs());
                    if (key.kind() == Kind.ID || key.kind() == Kind.CLASS) {
                        needs.add((key.kind() == Kind.ID ? "#" : ".") + key.name());
                    }
                }
            }
        }
    }
}
