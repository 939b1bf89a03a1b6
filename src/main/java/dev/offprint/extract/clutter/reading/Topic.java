package dev.offprint.extract.clutter.reading;

import java.util.Locale;

/** What a phrase of the vocabularies is about. The names, in lower case with spaces, are the files' headings. */
public enum Topic {
    /** A site speaking of its own cookies or of the reader's consent. */
    NOTICE,
    /** Consent taken from going on to use a site. */
    IMPLIED_CONSENT,
    /** Words that any text about consent may have. */
    CONSENT,
    /** Labels of buttons that agree. */
    ACCEPT,
    /** Labels of buttons that refuse. */
    REJECT,
    /** Labels of buttons that lead to choices or explanations. */
    CHOOSE,
    /** What stands where an embedded medium waits for consent. */
    PLACEHOLDER,
    /** What ads are labelled with. */
    AD,
    /** An invitation to a newsletter or a subscription. */
    NEWSLETTER,
    /** An invitation to install an app. */
    APP,
    /** Headings over links to other articles. */
    RELATED,
    /** Beginnings of a line that links to another article. */
    READ_ALSO,
    /** Labels of buttons that share the article. */
    SHARE,
    /** An invitation to follow the publisher. */
    FOLLOW,
    /** Headings over readers' comments. */
    COMMENTS,
    /** Questions whether the page was of help. */
    FEEDBACK,
    /** Labels of buttons that print, copy, save or listen. */
    TOOL,
    /** Labels of links that skip or go back to a part of the page. */
    SKIP,
    /** Labels of tag lists. */
    TAGS,
    /** Headings over a note on the author. */
    AUTHOR,
    /** What a mail says of why it came. */
    MAIL;

    /** The heading of this topic in the vocabulary files. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Topic of(String heading) {
        return valueOf(heading.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Notices speak whatever language they like; a label such as "Del" is one only in its own language. */
    boolean isOfAnyLanguage() {
        return compareTo(PLACEHOLDER) <= 0;
    }

    int bit() {
        return 1 << ordinal();
    }
}
