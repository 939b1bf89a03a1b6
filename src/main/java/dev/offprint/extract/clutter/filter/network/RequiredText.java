package dev.offprint.extract.clutter.filter.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What every address has that a regular expression fits: the literal runs at its top level. Groups, classes and what
 * may be absent are left out; an alternative at the top requires nothing.
 */
final class RequiredText {

    private final String expression;
    private final List<String> runs = new ArrayList<>(2);
    private final StringBuilder run = new StringBuilder();

    private RequiredText(String expression) {
        this.expression = expression;
    }

    /** The runs in lower case; empty when nothing is sure. */
    static List<String> of(String expression) {
        RequiredText reader = new RequiredText(expression);
        return reader.read() ? reader.runs : List.of();
    }

    private boolean read() {
        for (int at = 0; at < expression.length(); ) {
            char c = expression.charAt(at);
            switch (c) {
                case '|' -> {
                    return false;
                }
                case '(', '[' -> {
                    end();
                    at = close(at);
                }
                case '?', '*', '{' -> {
                    // the character before may be absent
                    run.setLength(Math.max(0, run.length() - 1));
                    end();
                    at = c == '{' ? Math.max(at + 1, expression.indexOf('}', at) + 1) : at + 1;
                }
                case '+', '.', '^', '$' -> {
                    end();
                    at++;
                }
                case '\\' -> {
                    escape(at + 1);
                    at += 2;
                }
                default -> {
                    run.append(c);
                    at++;
                }
            }
        }
        end();
        return true;
    }

    private void escape(int at) {
        if (at < expression.length() && !Character.isLetterOrDigit(expression.charAt(at))) {
            run.append(expression.charAt(at));
        } else {
            end();
        }
    }

    private void end() {
        if (run.length() > 0) {
            runs.add(run.toString().toLowerCase(Locale.ROOT));
            run.setLength(0);
        }
    }

    /** Behind the group or class that opens here. */
    private int close(int open) {
        boolean inClass = expression.charAt(open) == '[';
        int depth = inClass ? 0 : 1;
        for (int at = open + 1; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (inClass) {
                inClass = c != ']' || at == open + 1;
                if (!inClass && depth == 0) {
                    return at + 1;
                }
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at + 1;
            }
        }
        return expression.length();
    }
}
