package dev.offprint.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with a user's rules and filter lists. */
@MessageBundle("rules")
public interface RuleMessages {

    @Message("Rules")
    String title();

    @Message("What Offprint always keeps or takes away. Bringing a removed block back in the reader adds a rule here.")
    String lead();

    @Message("Sites")
    String sites();

    @Message("No rules yet.")
    String none();

    @Message("Site")
    String site();

    @Message("What to do")
    String action();

    @Message("Blocks")
    String blocks();

    @Message("Always keep")
    String keep();

    @Message("Always remove")
    String remove();

    @Message("This is the article")
    String content();

    @Message("Forget the rule for {blocks} on {site}")
    String forget(String blocks, String site);

    @Message("A CSS selector, such as .pull-box")
    String selectorHint();

    @Message("Save the rule")
    String save();

    @Message("Filter lists")
    String lists();

    @Message(
            "Lists that many people keep against ads and cookie notices. A list is fetched from its address once you subscribe, then once a day.")
    String listsLead();

    @Message("Address of a list")
    String address();

    @Message("Subscribe")
    String subscribe();

    @Message("Subscribe to {title}")
    String subscribeTo(String title);

    @Message("Unsubscribe from {title}")
    String unsubscribe(String title);

    @Message("{used} rules in use, {unsupported} not understood")
    String counts(int used, int unsupported);

    @Message("Forget")
    String forgetShort();

    @Message("Another rule")
    String another();

    @Message("As a file")
    String file();

    @Message("To keep them elsewhere, or to share them. Rules that a file says anew count from then on.")
    String fileHint();

    @Message("Export the rules")
    String write();

    @Message("A file of rules")
    String choose();

    @Message("Import")
    String read();
}
