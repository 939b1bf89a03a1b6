package dev.offprint.extract.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A wording of the title with what it is compared by.
 *
 * @param key as {@link TitleKey} has it
 * @param words of the key, each once
 */
record TitleWording(String text, String key, Set<String> words) {

    /** A title of more words may mention a word that is some heading of its page. */
    private static final int FEW = 4;

    static TitleWording of(String text) {
        String key = TitleKey.of(text);
        return new TitleWording(text, key, new HashSet<>(Arrays.asList(key.split(" "))));
    }

    /** Whether this is the title of the key, with or without more behind it. */
    boolean begins(String key) {
        return !key.isEmpty()
                && this.key.startsWith(key)
                && (this.key.length() == key.length() || this.key.charAt(key.length()) == ' ');
    }

    /** How like a heading of the page is to this: which share of its words is here, or 1 if it begins so. */
    double likeness(TitleWording heading) {
        if (heading.key.startsWith(key) && key.indexOf(' ') > 0) {
            return 1;
        }
        if (heading.words.size() == 1
                && words.size() > FEW
                && !begins(heading.key)
                && !TitleParts.of(text).name(heading.key)) {
            return 0;
        }
        int shared = 0;
        for (String word : heading.words) {
            shared += words.contains(word) ? 1 : 0;
        }
        return shared / (double) heading.words.size();
    }
}
