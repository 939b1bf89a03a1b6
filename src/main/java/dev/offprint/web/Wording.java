package dev.offprint.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
                .withLocale(locale instanceof Locale known ? known : Locale.ENGLISH)
                .format(time.atOffset(ZoneOffset.UTC));
    }

    /** Text as the value of a parameter in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
