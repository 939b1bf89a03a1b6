package dev.offprint.account.setup;

import dev.offprint.account.Passwords;
import dev.offprint.account.User;
import dev.offprint.settings.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** At a start without any account: makes the one that the settings name, or prints a link for making it. */
@ApplicationScoped
public class FirstAccount {

    private static final Logger LOG = Logger.getLogger(FirstAccount.class);

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @Inject
    HttpServer server;

    private volatile String link;

    void start(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().run(SetUpLink::voidAll);
        if (QuarkusTransaction.requiringNew().call(User::anybody)) {
            return;
        }
        var username = settings.admin().username();
        if (username.isPresent()) {
            make(username.get(), settings.admin().password());
        } else {
            link = QuarkusTransaction.requiringNew().call(() -> SetUpLink.make(Instant.now()));
        }
    }

    private void make(String username, Optional<String> password) {
        var secret = password.orElseThrow(
                () -> new IllegalStateException("OFFPRINT_ADMIN_USERNAME is set and OFFPRINT_ADMIN_PASSWORD is not."));
        Passwords.check("OFFPRINT_ADMIN_PASSWORD", secret);
        var hash = passwords.hash(secret);
        QuarkusTransaction.requiringNew().run(() -> User.add(username, hash, true, Instant.now()));
        LOG.infof("Made the first account, %s.", username);
    }

    /** The one secret that may stand in the log: whoever starts Offprint has to learn it somewhere. */
    void print(@ObservesAsync HttpServerStart listening) {
        if (link != null) {
            LOG.infof("Make the first account at %s/setup?link=%s (good once, for 24 hours)", address(), link);
            link = null;
        }
    }

    private String address() {
        return settings.url()
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> "http://localhost:" + server.getPort());
    }
}
