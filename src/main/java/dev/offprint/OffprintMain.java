package dev.offprint;

import dev.offprint.database.DatabaseProblem;
import dev.offprint.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The command line: starts the database before the application and stops it after. */
@QuarkusMain
public final class OffprintMain {

    /** Longer than {@code quarkus.shutdown.timeout}. */
    private static final int APPLICATION_STOP_SECONDS = 25;

    private OffprintMain() {}

    /** Without arguments the service, until it is told to end. */
    public static void main(String... args) {
        // asked before Quarkus reads its own configuration: environment variables and -D
        SmallRyeConfig settings =
                new SmallRyeConfigBuilder().addDefaultSources().build();
        if (settings.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isPresent()) {
            Quarkus.run(Offprint.class, args);
            return;
        }
        Path home = settings.getOptionalValue("offprint.home", Path.class)
                .orElse(Path.of(System.getProperty("user.home"), ".offprint"));
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(home);
            database.datasource().forEach(System::setProperty);
            CountDownLatch applicationEnded = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(applicationEnded, database)));
            Quarkus.run(
                    Offprint.class,
                    (code, failure) -> {
                        applicationEnded.countDown();
                        System.exit(code);
                    },
                    args);
        } catch (DatabaseProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Runs beside Quarkus' own shutdown hook, and the process ends when both have: the database has to be last. */
    private static void stopAfter(CountDownLatch applicationEnded, EmbeddedDatabase database) {
        database.expectEnd();
        try {
            applicationEnded.await(APPLICATION_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
