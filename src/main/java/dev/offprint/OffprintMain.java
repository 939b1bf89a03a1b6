package dev.offprint;

import dev.offprint.database.DatabaseProblem;
import dev.offprint.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
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

    /** Without arguments the service, until it is told to end; {@code reset-password NAME} the way back in. */
    public static void main(String... args) {
        MavenParent.endWithIt();
        if (args.length == 0) {
            run(Offprint.class, args);
        } else if (args.length == 2 && args[0].equals("reset-password")) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("quarkus.log.console.level", "WARN");
            run(PasswordReset.class, args);
        } else {
            System.err.println("Without arguments Offprint starts; reset-password NAME sets a new password.");
            System.exit(2);
        }
    }

    private static void run(Class<? extends QuarkusApplication> application, String... args) {
        // asked before Quarkus reads its own configuration: environment variables and -D
        SmallRyeConfig settings =
                new SmallRyeConfigBuilder().addDefaultSources().build();
        if (settings.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isPresent()) {
            Quarkus.run(application, args);
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
                    application,
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
