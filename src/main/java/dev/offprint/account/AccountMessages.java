package dev.offprint.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for coming, going and the account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

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
}
