package dev.offprint.extract.markup;

/** Plain text in the making, by the elements and texts of a sanitised article as they come. */
final class PlainLines {

    private final GrowingText out;
    private int code;
    /** Whether the last that came was text, which the next then goes on with. */
    private boolean inText;

    private boolean afterSpace;

    /** @param expected how many characters there will hardly be more of */
    PlainLines(int expected) {
        out = new GrowingText(expected);
    }

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

    /** @param loose whether there may be white space in the text that collapses */
    void text(String text, boolean loose) {
        int from = out.length();
        boolean space = inText ? afterSpace : atBlank();
        out.append(text);
        if (code == 0) {
            if (loose) {
                out.setLength(WhiteSpace.collapse(out.chars(), from, out.length(), space));
            }
            inText = true;
            afterSpace = out.length() == from ? space : out.last() == ' ';
        }
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
        return out.strip();
    }

    private boolean atBlank() {
        return out.length() == 0 || Character.isWhitespace(out.last());
    }

    private void newLine() {
        trimEnd();
        if (out.length() > 0 && out.last() != '\n') {
            out.append('\n');
        }
    }

    private void trimEnd() {
        while (out.length() > 0 && out.last() == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
