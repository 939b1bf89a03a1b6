package dev.offprint.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for coming, going and the account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("This name and password do not belong together. Check both and try again.")
    String wrongPassword();

    @Message("That was tried too often. Try again in {seconds} seconds.")
    String tooManyTries(int seconds);

    @Message("Forgot your password? Who runs this Offprint can set a new one from the command line.")
    String forgotten();

    @Message("Set up Offprint")
    String setUp();

    @Message("Make the first account. It may add others later.")
    String setUpLead();

    @Message("Make the account")
    String makeAccount();

    @Message("Offprint is new and has no account yet. Open the set-up link that it printed in its log when it started.")
    String useTheLink();

    @Message("The link is good once and for 24 hours. Each start prints a new one.")
    String useTheLinkHint();

    @Message("This link was used, or is too old. Start Offprint again for a new one.")
    String linkVoid();

    @Message("This is not your password. Nothing was changed.")
    String notYourPassword();

    @Message("Choose a password of at least 10 characters.")
    String passwordShort();

    @Message("Choose a password of at most 1,024 characters.")
    String passwordLong();

    @Message("At least 10 characters. A few words are easier to remember than signs.")
    String passwordHint();

    @Message("Somebody has this user name already. Choose another.")
    String usernameTaken();

    @Message("A user name is 1 to 64 letters, digits and any of . _ - @ +")
    String usernameInvalid();

    @Message("Account")
    String account();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("Change password")
    String changePassword();

    @Message("Your password now")
    String currentPassword();

    @Message("New password")
    String newPassword();

    @Message("Also take back all tokens, so that browsers and scripts have to be connected again")
    String tokensToo();

    @Message("You will be signed out everywhere, here too.")
    String passwordEndsSessions();

    @Message("Where you are signed in")
    String sessions();

    @Message("Browser")
    String browser();

    @Message("Last seen")
    String lastSeen();

    @Message("This one")
    String thisOne();

    @Message("Sign out there")
    String signOutThere();

    @Message("Delete account")
    String deleteAccount();

    @Message(
            "Deletes everything you keep here: clips, images, highlights, feed links and tokens. There is no way back.")
    String deleteLead();

    @Message("Delete for good")
    String deleteForGood();

    @Message("Tokens")
    String tokens();

    @Message("With a token, a browser or a program uses your library without your password.")
    String tokensLead();

    @Message("Make a token")
    String makeToken();

    @Message("Name")
    String tokenName();

    @Message("Where you will use it, such as “Laptop, Firefox”.")
    String tokenNameHint();

    @Message("May do")
    String tokenScope();

    @Message("Save pages, read nothing (for the browser button)")
    String scopeClip();

    @Message("Everything in your library (for programs you trust)")
    String scopeApi();

    @Message("Save pages")
    String scopeClipShort();

    @Message("Everything")
    String scopeApiShort();

    @Message("“{name}” is ready. Copy it now:")
    String tokenMade(String name);

    @Message("It is shown this once and kept nowhere. If you lose it, make another.")
    String tokenOnce();

    @Message("Your tokens")
    String yourTokens();

    @Message("Last used")
    String lastUsed();

    @Message("Never")
    String never();

    @Message("Take back")
    String revoke();

    @Message("Give the token a name of at most 100 characters, such as “Laptop”.")
    String nameNeeded();

    @Message("People")
    String people();

    @Message("Since")
    String since();

    @Message("Administrator")
    String administrator();

    @Message("Add a person")
    String addPerson();

    @Message("At least 10 characters. Tell it to them; they can change it.")
    String theirPasswordHint();

    @Message("May add and remove people")
    String mayAdminister();

    @Message("Remove")
    String remove();

    @Message("Everything that {name} keeps here is deleted. There is no way back.")
    String removeSure(String name);

    @Message("This is the only administrator. Add another before this account goes.")
    String lastAdmin();

    @Message("Connect a browser")
    String pair();

    @Message("Type the code that the Offprint extension shows. Type only a code that your own browser shows you.")
    String pairLead();

    @Message("Code")
    String code();

    @Message("Eight letters, good for 5 minutes.")
    String codeHint();

    @Message("No browser is waiting with this code. Check it, or press “Connect” in the extension again.")
    String codeUnknown();

    @Message("Connected")
    String paired();

    @Message("“{name}” can now save pages to your library. You can close this tab.")
    String pairedLead(String name);

    @Message("It cannot read what you keep. You can take this back under Tokens at any time.")
    String pairedHint();

    @Message("To the feed")
    String toFeed();
}
