package dev.offprint.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every setting of Offprint's own, each with its default; the README's table is made from this Javadoc. As environment
 * variables: {@code OFFPRINT_HOME}, {@code OFFPRINT_FETCH_ALLOW} and so on.
 */
@ConfigMapping(prefix = "offprint")
public interface Settings {

    /** Where the embedded database and the secret live. */
    @WithDefault("${user.home}/.offprint")
    Path home();

    /** The public address, such as {@code https://read.example.org}; unset, only a local Host is answered. */
    Optional<String> url();

    /** The secret all keys derive from, at least 32 characters; unset, the file {@code secret} in the home folder. */
    Optional<String> secret();

    Admin admin();

    Fetch fetch();

    Limits limits();

    PasswordHash passwordHash();

    /** The first account, made at the first start and never overwritten. */
    interface Admin {
        Optional<String> username();

        Optional<String> password();
    }

    interface Fetch {
        /** Exact host:port entries that the address guard lets through, such as {@code 127.0.0.1:8081}. */
        Optional<List<String>> allow();
    }

    interface Limits {
        /** The largest page that is stored, in decoded bytes. */
        @WithDefault("20000000")
        long pageBytes();

        /** The largest request for a clip with its images, in bytes, decoded. */
        @WithDefault("50000000")
        long clipBytes();
    }

    /** What checking a password costs (Argon2id, one lane): more is harder to guess and slower to sign in. */
    interface PasswordHash {
        @WithDefault("19456")
        int memoryKib();

        @WithDefault("3")
        int iterations();
    }
}
