package dev.offprint.extract.metadata;

import java.util.List;

/**
 * Lists of words that ids and classes may be made of, all looked for at once: which lists have a word somewhere in a
 * name. ASCII letter case does not matter.
 */
final class NameParts {

    private static final int SLOTS = 256;

    private record Part(String word, int list, Part next) {}

    private final Part[] byBeginning = new Part[SLOTS];

    /** @param lists at most 31, of words in lower case of two letters or more */
    NameParts(List<List<String>> lists) {
        for (int list = 0; list < lists.size(); list++) {
            for (String word : lists.get(list)) {
                int slot = slot(word.charAt(0), word.charAt(1));
                byBeginning[slot] = new Part(word, list, byBeginning[slot]);
            }
        }
    }

    /** A bit for each list of which a word is in the name. */
    int in(String name) {
        int found = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            for (Part p = byBeginning[slot(name.charAt(i), name.charAt(i + 1))]; p != null; p = p.next) {
                if (name.regionMatches(true, i, p.word, 0, p.word.length())) {
                    found |= 1 << p.list;
                }
            }
        }
        return found;
    }

    /** The bit that lower case adds to a letter is taken from all, so that other signs may share a slot with one. */
    private static int slot(char a, char b) {
        return ((a | 0x20) * 31 + (b | 0x20)) & SLOTS - 1;
    }
}
