package dev.offprint.feed.related;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for copies of an article and for related ones. */
@MessageBundle("similar")
public interface SimilarMessages {

    @Message("also at")
    String alsoAt();

    @Message("From your library")
    String title();

    @Message("Also kept from")
    String alsoKept();

    @Message("Not the same")
    String notTheSame();

    @Message("Told apart from")
    String toldApart();

    @Message("The same after all")
    String sameAfterAll();

    @Message("Related")
    String related();

    @Message("same tag: {value}")
    String why_tag(String value);

    @Message("both about {value}")
    String why_about(String value);

    @Message("from the same site")
    String why_site(String value);
}
