package dev.offprint;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running service: says where it is, once it can be reached, and waits to be told to end. */
public final class Offprint implements QuarkusApplication {

    @Inject
    HttpServer server;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @Override
    public int run(String... args) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        // for the person who typed the command, so not a log line
        System.out.println("Offprint is ready: http://" + (everywhere ? "localhost" : host) + ":" + server.getPort());
        Quarkus.waitForExit();
        return 0;
    }
}
