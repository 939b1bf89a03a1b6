package dev.offprint.extract.clutter.reading;

/**
 * A phrase of the vocabulary.
 *
 * @param text folded
 * @param stem whether it is the beginning of a word, which may go on
 * @param topic the bit of its topic
 * @param languages a bit for each language in which it counts
 */
record Phrase(String text, boolean stem, int topic, long languages) {

    /** How long a word beginning is at least. */
    static final int STEM = 3;

    /** @param written the phrase as the vocabulary has it, with {@code *} at the end if it is a word's beginning */
    static Phrase of(String written, Topic topic, long languages) {
        boolean stem = written.endsWith("*");
        String text = Fold.of(stem ? written.substring(0, written.length() - 1) : written);
        if (stem && text.length() < STEM) {
            throw new IllegalStateException("too short a word beginning: " + written);
        }
        return new Phrase(text, stem, topic.bit(), languages);
    }
}
