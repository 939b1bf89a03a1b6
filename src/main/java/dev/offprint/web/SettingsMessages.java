package dev.offprint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The tabs of the settings. */
@MessageBundle("settings")
public interface SettingsMessages {

    @Message("Feed links")
    String feeds();

    @Message("Tokens")
    String tokens();

    @Message("Account")
    String account();

    @Message("People")
    String users();
}
