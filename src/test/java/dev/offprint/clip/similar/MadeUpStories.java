package dev.offprint.clip.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes stories from a seed: sentences of made-up content words between real function words, as natural text has them;
 * the same story edited here and there, and stories that share a template.
 */
public final class MadeUpStories {

    private static final String[] FUNCTION = {
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as", "his", "they", "at",
        "be", "this", "from", "had", "by", "not", "but", "what", "all", "were", "when", "we", "there", "an", "which"
    };
    private static final String[] SYLLABLES = {
        "ba", "ker", "lin", "do", "mar", "sel", "tor", "vi", "ran", "pel", "gu", "han", "ster", "mi", "fol", "nes",
        "ca", "rup", "wen", "zo", "dar", "el", "bri", "ton", "qua", "lis", "or", "jun"
    };
    private static final int VOCABULARY = 4_000;
    private static final int SENTENCE = 16;
    private static final double FUNCTION_PART = 0.45;

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    public MadeUpStories(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary.add(word());
        }
    }

    /** An unrelated story of so many words. */
    public String story(int words) {
        return String.join(" ", sentences(words));
    }

    /** A few words on a subject of their own, so that stories about it have something in common. */
    public String about(List<String> subject, int words) {
        List<String> written = sentences(words);
        for (int i = 5; i < written.size(); i += 9) {
            written.set(i, subject.get(random.nextInt(subject.size())));
        }
        return String.join(" ", written);
    }

    /** The story as another editor would have it: that part of its words replaced, left out, or something put in. */
    public String edited(String story, double part) {
        List<String> edited = new ArrayList<>();
        for (String word : story.split(" ")) {
            if (random.nextDouble() >= part) {
                edited.add(word);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> edited.add(anyWord());
                case 1 -> {
                    edited.add(word);
                    edited.add(anyWord());
                }
                default -> {
                    // left out
                }
            }
        }
        return String.join(" ", edited);
    }

    /** A story of which that part is the template's words, in blocks, as boilerplate is. */
    public String fromTemplate(String template, double part, int words) {
        int given = (int) (words * part);
        String[] blocks = template.split(" ");
        List<String> written = new ArrayList<>(List.of(blocks).subList(0, given / 2));
        written.addAll(sentences(words - given));
        written.addAll(List.of(blocks).subList(given / 2, given));
        return String.join(" ", written);
    }

    /** A story in characters that are written without blanks. */
    public String withoutBlanks(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            // mostly the few hundred characters that texts mostly have
            int rank = (int) (Math.pow(random.nextDouble(), 2) * 2_500);
            text.appendCodePoint(0x4E00 + rank);
            if (i % 19 == 18) {
                text.append('。');
            }
        }
        return text.toString();
    }

    /** That part of the characters replaced. */
    public String editedCharacters(String text, double part) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edited.length(); i++) {
            if (random.nextDouble() < part) {
                edited.setCharAt(i, (char) (0x4E00 + random.nextInt(2_500)));
            }
        }
        return edited.toString();
    }

    public String anyWord() {
        // by Zipf, roughly: few words are frequent
        return vocabulary.get((int) (Math.pow(random.nextDouble(), 2.5) * VOCABULARY));
    }

    private List<String> sentences(int words) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            String word = random.nextDouble() < FUNCTION_PART ? FUNCTION[random.nextInt(FUNCTION.length)] : anyWord();
            written.add(i % SENTENCE == SENTENCE - 1 ? word + "." : word);
        }
        return written;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
