package dev.offprint.account;

import dev.offprint.settings.Settings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation, and a key of its own for each use of it. */
@ApplicationScoped
public class Secrets {

    private static final String HMAC = "HmacSHA256";

    @Inject
    Settings settings;

    private byte[] extracted;

    /** Before anything that answers requests. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        var secret = settings.secret().orElseGet(() -> new SecretFile(settings.home()).read());
        if (secret.length() < 32) {
            throw new IllegalStateException("OFFPRINT_SECRET is too short: it needs at least 32 characters.");
        }
        extracted = hmac(new byte[32], secret.getBytes(StandardCharsets.UTF_8));
        Installation.claim(Hashes.base64url(key("fingerprint")));
    }

    /**
     * 256 bits that only this installation has and only this use gets, the same on every node: HKDF with SHA-256 (RFC
     * 5869) of the secret, without salt, {@code use} being the info.
     */
    public byte[] key(String use) {
        var info = use.getBytes(StandardCharsets.UTF_8);
        var block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    /** HMAC-SHA-256 of the message under the key of that use. */
    public byte[] sign(String use, String message) {
        return hmac(key(use), message.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
