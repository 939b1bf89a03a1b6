package dev.offprint.feed.tidy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for tidying up an article. */
@MessageBundle("tidy")
public interface TidyMessages {

    @Message("Tidy up")
    String title();

    @Message("Choose what should go from this article.")
    String lead();

    @Message("Back to the article")
    String back();

    @Message("Done tidying up")
    String done();

    @Message("Choose: {excerpt}")
    String choose(String excerpt);

    @Message("Picture")
    String picture();

    @Message("Nothing here can be removed: the article has no text.")
    String nothing();

    @Message("Remove this block?")
    String question();

    @Message("Only here")
    String onlyHere();

    @Message("Always on {site}")
    String always(String site);

    @Message("{#if count == 1}1 block of this article{#else}{count} blocks of this article{/if}")
    String takes(int count);

    @Message("This block has no name that would hold on other pages, so it can only be removed here.")
    String noRule();

    @Message("This block cannot be found on its page, so it cannot be removed by itself.")
    String notFound();

    @Message("Remove")
    String remove();

    @Message("Cancel")
    String cancel();
}
