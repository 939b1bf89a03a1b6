package dev.offprint.extract.metadata;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The time and the offset behind a date: {@code 14:05:09+02:00}, {@code 2:05 pm EST}, {@code T12:00:00.000Z}. */
final class TimeOfDay {

    /** Hours of the zone names that mail dates use (RFC 5322, 4.3); Europe's by custom. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("et", -5),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private TimeOfDay() {}

    /** @param at where the tokens behind the date begin; without a time there the date stays as it is */
    static OffsetDateTime apply(OffsetDateTime midnight, List<ParseDate.Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && !tokens.get(i).isNumber()) {
            i++;
        }
        // at most "T", "at", "um" or such stand between a date and its time
        if (i > at + 1
                || i + 1 >= tokens.size()
                || tokens.get(i).after() != ':'
                || !tokens.get(i + 1).isNumber()) {
            return midnight;
        }
        int hour = tokens.get(i).value();
        int minute = tokens.get(i + 1).value();
        int second = 0;
        i += 2;
        if (i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).before() == ':') {
            second = tokens.get(i++).value();
        }
        if (i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).before() == '.') {
            i++;
        }
        if (i < tokens.size()
                && (tokens.get(i).word().equals("pm") || tokens.get(i).word().equals("am"))) {
            hour = hour % 12 + (tokens.get(i++).word().equals("pm") ? 12 : 0);
        }
        try {
            return midnight.withHour(hour).withMinute(minute).withSecond(second).withOffsetSameLocal(offset(tokens, i));
        } catch (DateTimeException impossible) {
            return midnight;
        }
    }

    private static ZoneOffset offset(List<ParseDate.Token> tokens, int at) {
        if (at >= tokens.size()) {
            return ZoneOffset.UTC;
        }
        ParseDate.Token token = tokens.get(at);
        if (!token.isNumber()) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(token.word(), 0));
        }
        if (token.before() != '+' && token.before() != '-') {
            return ZoneOffset.UTC;
        }
        int sign = token.before() == '-' ? -1 : 1;
        boolean together = token.word().length() == 4;
        int hours = together ? token.value() / 100 : token.value();
        int minutes = together
                ? token.value() % 100
                : at + 1 < tokens.size() && token.after() == ':'
                        ? tokens.get(at + 1).value()
                        : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
