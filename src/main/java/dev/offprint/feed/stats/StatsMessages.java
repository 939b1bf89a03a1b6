package dev.offprint.feed.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the statistics. */
@MessageBundle("stats")
public interface StatsMessages {

    @Message("Statistics")
    String title();

    @Message("{count} weeks")
    String stretch(int count);

    @Message("Period")
    String stretches();

    @Message("Nothing to count yet. What you clip and read turns up here.")
    String empty();

    @Message("This week")
    String thisWeek();

    @Message("{saved} saved, {read} read")
    String thisWeekClips(int saved, int read);

    @Message("Reading this week")
    String readingThisWeek();

    @Message("Waiting for you")
    String waitingForYou();

    @Message("{count} unread")
    String unread(String count);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("{hours} h {minutes} min")
    String hours(int hours, int minutes);

    @Message("You read on {days} of the last 7 days. Your longest run was {longest} days.")
    String rhythm(int days, int longest);

    @Message("You read on {days} of the last 7 days.")
    String rhythmShort(int days);

    @Message("Your longest run of days with reading was {longest}.")
    String rhythmBefore(int longest);

    @Message("Saved and read")
    String clips();

    @Message("Saved")
    String saved();

    @Message("Read")
    String read();

    @Message("{saved} saved and {read} read since {date}. The most in one week: {most}.")
    String clipsSaid(String saved, String read, String date, String most);

    @Message("Time read")
    String time();

    @Message("{words} words since {date}. The most in one week: {most} minutes.")
    String timeSaid(String words, String date, String most);

    @Message("As a table")
    String asTable();

    @Message("Week of")
    String week();

    @Message("Put away unread")
    String putAway();

    @Message("Minutes")
    String minutesHead();

    @Message("Words")
    String words();

    @Message("By site")
    String sites();

    @Message("By tag")
    String tags();

    @Message("By language")
    String languages();

    @Message("Name")
    String name();

    @Message("How long things wait")
    String waiting();

    @Message("Waiting")
    String age();

    @Message("Articles")
    String articles();

    @Message("up to a week")
    String age_7();

    @Message("up to a month")
    String age_30();

    @Message("up to three months")
    String age_90();

    @Message("up to a year")
    String age_365();

    @Message("longer")
    String age_older();

    @Message("Half of what you read had waited {days} days or less.")
    String median(int days);

    @Message("Half of what you read was read on the day you saved it.")
    String medianSameDay();

    @Message("What is counted")
    String definitions();

    @Message(
            "Read is what you came to the end of. Each word counts once, on the day on which you first came to it; the minutes are its reading time. Put away is what you archived without reading it. What is in the trash does not count.")
    String definitionsSaid();

    @Message("Days begin by the clock of")
    String zone();

    @Message("Change")
    String changeZone();
}
