package dev.offprint.extract.markup;

/** Plain text in the making, by the elements and texts of a sanitised article as they come. */
final class PlainLines {

    private final StringBuilder out = new StringBuilder(8_192);
    private int code;
    /** Whether the last that came was text, which the next then goes on with. */
    private boolean inText;

    private boolean afterSpace;

    /**
     * @param tag the element that begins, or null for one that parts no lines
     * @param first whether it is the first cell of its row
     */
    void open(SafeTag tag, boolean first) {
        inText = false;
        if (tag == null) {
            return;
        }
        switch (tag.line()) {
            case CELL -> {
                if (!first) {
                    trimEnd();
                    out.append('\t');
                }
            }
            case BREAK, BLOCK -> newLine();
            case CODE -> {
                code++;
                newLine();
            }
            default -> {
                // goes on in its line
            }
        }
    }

    void text(String text) {
        if (code > 0) {
            out.append(text);
            return;
        }
        boolean space = inText ? afterSpace : atBlank();
        String shown = WhiteSpace.collapse(text, space);
        out.append(shown);
        inText = true;
        afterSpace = shown.isEmpty() ? space : shown.charAt(shown.length() - 1) == ' ';
    }

    void close(SafeTag tag) {
        inText = false;
        if (tag == null) {
            return;
        }
        if (tag.line() == SafeTag.Line.CODE) {
            code--;
            newLine();
        } else if (tag.line() == SafeTag.Line.BLOCK) {
            newLine();
        }
    }

    String text() {
        return out.toString().strip();
    }

    private boolean atBlank() {
        return out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
    }

    private void newLine() {
        trimEnd();
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void trimEnd() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
