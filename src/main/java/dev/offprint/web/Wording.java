package dev.offprint.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What templates can ask of the values that they are given. */
@TemplateExtension
public final class Wording {

    private Wording() {}

    /** The day, as the language of the page writes it. */
    public static String inWords(Instant time, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(known(locale))
                .format(time.atOffset(ZoneOffset.UTC));
    }

    /** A day without a time. */
    public static String inWords(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(known(locale))
                .format(day);
    }

    /** A number with its thousands apart, as the language of the page writes it. */
    public static String grouped(Integer number, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getIntegerInstance(known(locale)).format(number);
    }

    /** The name of a language by its tag, in the language of the page; the tag itself where nobody knows a name. */
    public static String languageName(String tag, @TemplateAttribute("locale") Object locale) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(known(locale));
        return name.isEmpty() ? tag : name;
    }

    private static Locale known(Object locale) {
        return locale instanceof Locale known ? known : Locale.ENGLISH;
    }

    /** Text as the value of a parameter in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
