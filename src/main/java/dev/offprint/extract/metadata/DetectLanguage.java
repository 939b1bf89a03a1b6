package dev.offprint.extract.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text that declares none, by OpenNLP's model. The model is loaded when first asked. */
public final class DetectLanguage {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int ENOUGH = 800;
    private static final int TOO_SHORT = 40;

    /** A BCP 47 language, or null for a text too short or too odd to tell. */
    public String of(String text) {
        if (text.length() < TOO_SHORT) {
            return null;
        }
        String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        Language best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
        // OpenNLP speaks ISO 639-3
        return best == null ? null : ISO.shorten(best.getLang());
    }

    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = DetectLanguage.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new IllegalStateException("the language model is missing from the build", e);
            }
        }
    }

    private static final class ISO {
        private static final java.util.Map<String, String> SHORT = new java.util.HashMap<>();

        static {
            for (String language : Locale.getISOLanguages()) {
                SHORT.put(Locale.forLanguageTag(language).getISO3Language(), language);
            }
            SHORT.put("cmn", "zh");
            SHORT.put("arb", "ar");
            SHORT.put("pes", "fa");
            SHORT.put("nob", "nb");
        }

        static String shorten(String iso3) {
            return SHORT.getOrDefault(iso3, iso3);
        }
    }
}
