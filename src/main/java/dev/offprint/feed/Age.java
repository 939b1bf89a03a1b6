package dev.offprint.feed;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How long ago something was, as people say it. */
public record Age(Unit unit, long count, Instant then) {

    /** After a week people want the date. */
    public enum Unit {
        NOW,
        MINUTES,
        HOURS,
        DAYS,
        DATE
    }

    static Age of(Instant then, Instant now) {
        Duration ago = Duration.between(then, now);
        if (ago.toMinutes() < 2) {
            return new Age(Unit.NOW, 0, then);
        }
        if (ago.toMinutes() < 60) {
            return new Age(Unit.MINUTES, ago.toMinutes(), then);
        }
        if (ago.toHours() < 24) {
            return new Age(Unit.HOURS, ago.toHours(), then);
        }
        return new Age(ago.toDays() < 7 ? Unit.DAYS : Unit.DATE, ago.toDays(), then);
    }

    /** The day in words, in the language of the page. */
    @TemplateExtension(matchName = "inWords")
    static String inWords(Instant day, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale instanceof Locale known ? known : Locale.ENGLISH)
                .format(day.atOffset(ZoneOffset.UTC));
    }
}
