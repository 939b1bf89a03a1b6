package dev.offprint.clip.page;

/** What a phone shares: often a title and an address in one text. */
final class SharedText {

    private SharedText() {}

    /** The first web address among the words, or an empty string. */
    static String address(String text) {
        if (text != null) {
            for (String word : text.strip().split("\\s+")) {
                if (word.startsWith("https://") || word.startsWith("http://")) {
                    return word;
                }
            }
        }
        return "";
    }
}
