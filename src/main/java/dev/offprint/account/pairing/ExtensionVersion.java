package dev.offprint.account.pairing;

import dev.offprint.problem.Problem;
import java.lang.module.ModuleDescriptor.Version;

/** Which extensions this server understands, told by what they call themselves: {@code offprint-extension/0.1.0}. */
public final class ExtensionVersion {

    /** The oldest one. */
    public static final String MINIMUM = "0.1.0";

    private static final String PREFIX = "offprint-extension/";

    private ExtensionVersion() {}

    /** @throws Problem 422 {@code client-too-old} for an extension before {@link #MINIMUM}; other clients pass */
    public static void check(String client) {
        if (client != null && client.startsWith(PREFIX) && isOlder(client.substring(PREFIX.length()))) {
            throw Problem.invalid(
                    "client",
                    "client-too-old",
                    "This extension is too old for the server. Get the button again under /extension.");
        }
    }

    private static boolean isOlder(String version) {
        try {
            return Version.parse(version).compareTo(Version.parse(MINIMUM)) < 0;
        } catch (IllegalArgumentException notAVersion) {
            return false;
        }
    }
}
