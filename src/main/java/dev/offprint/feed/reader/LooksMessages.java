package dev.offprint.feed.reader;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the panel that sets how articles look. */
@MessageBundle("looks")
public interface LooksMessages {

    @Message("Colours")
    String theme();

    @Message("Auto")
    String theme_auto();

    @Message("Light")
    String theme_light();

    @Message("Sepia")
    String theme_sepia();

    @Message("Dark")
    String theme_dark();

    @Message("Type")
    String font();

    @Message("Serif")
    String font_serif();

    @Message("Sans")
    String font_sans();

    @Message("Mono")
    String font_mono();

    @Message("Size")
    String size();

    @Message("Line length")
    String measure();

    @Message("Narrow")
    String measure_narrow();

    @Message("Medium")
    String measure_medium();

    @Message("Wide")
    String measure_wide();

    @Message("Line spacing")
    String leading();

    @Message("Tight")
    String leading_tight();

    @Message("Medium")
    String leading_medium();

    @Message("Airy")
    String leading_airy();

    @Message("Edges")
    String edges();

    @Message("Ragged")
    String edges_ragged();

    @Message("Justified")
    String edges_justified();
}
