package dev.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;

/** A title as its separators part it, such as page, section and site. */
record TitleParts(String title, List<int[]> cuts) {

    private static final String SEPARATORS = "|-–—»·•∙<›~/:";

    static TitleParts of(String title) {
        return new TitleParts(title, separators(title));
    }

    /** The separator before a part that is not the first. */
    char sign(int part) {
        return title.charAt(cuts.get(part - 1)[0]);
    }

    /** How many there are, 1 for a title without separators. */
    int size() {
        return cuts.size() + 1;
    }

    /** The title from a part on, counted from 0. */
    String from(int part) {
        return from(part, size());
    }

    /** The title from a part to before another. */
    String from(int part, int to) {
        int begin = part == 0 ? 0 : cuts.get(part - 1)[1];
        int end = to == size() ? title.length() : cuts.get(to - 1)[0];
        return title.substring(begin, end).strip();
    }

    /** Whether one of the parts is this word, perhaps behind the name of whom it belongs to. */
    boolean name(String word) {
        for (int i = 0; i < size(); i++) {
            String key = TitleKey.of(from(i, i + 1));
            if (key.equals(word) || key.endsWith(" " + word) && key.indexOf(' ') == key.lastIndexOf(' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text with a separator behind it is what the title begins with. */
    boolean beginWith(String text) {
        return cuts.stream().anyMatch(cut -> title.substring(0, cut[0]).strip().equals(text));
    }

    /** Whether something of this key stands behind several words; a colon right behind them parts off no end. */
    boolean endWith(String key) {
        for (int i = 1; i < size(); i++) {
            if (!isColon(i)
                    && TitleKey.words(from(0, i)) > 1
                    && TitleKey.of(from(i)).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColon(int part) {
        return sign(part) == ':' && title.charAt(cuts.get(part - 1)[0] - 1) != ' ';
    }

    /** Where a separator with blanks around it, a bar, or a colon before a blank stands: start and end of each. */
    private static List<int[]> separators(String title) {
        List<int[]> found = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            char c = title.charAt(i);
            boolean before = title.charAt(i - 1) == ' ';
            boolean after = title.charAt(i + 1) == ' ';
            if (SEPARATORS.indexOf(c) >= 0 && (before && after || c == '|' || c == ':' && after)) {
                int end = i + 1;
                found.add(new int[] {i, end});
                i = end;
            }
        }
        return found;
    }
}
