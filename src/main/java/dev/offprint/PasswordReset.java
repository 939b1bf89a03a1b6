package dev.offprint;

import dev.offprint.account.user.ResetPassword;
import dev.offprint.problem.Problem;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/**
 * {@code reset-password NAME}: asks for a new password at the terminal, or reads it as one line of its input. For who
 * forgot it; runs while the service is stopped.
 */
public final class PasswordReset implements QuarkusApplication {

    @Inject
    ResetPassword reset;

    @Override
    public int run(String... args) throws IOException {
        String username = args[1];
        String password = ask(username);
        if (password == null) {
            System.err.println("No password was given; nothing has changed.");
            return 1;
        }
        try {
            reset.of(username, password);
        } catch (Problem e) {
            System.err.println(e.getMessage());
            return 1;
        }
        System.out.println("The password of " + username + " is changed, and all of its sessions are ended.");
        return 0;
    }

    private static String ask(String username) throws IOException {
        Console terminal = System.console();
        if (terminal != null) {
            char[] typed = terminal.readPassword("New password of %s: ", username);
            return typed == null ? null : new String(typed);
        }
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    }
}
