package dev.offprint.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes an empty database folder: the system tables and not one account. */
final class Bootstrap {

    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private Bootstrap() {}

    /** Does nothing where the folder exists. */
    static void ensure(Binaries binaries, Path data, Path log) throws IOException {
        Folders.makeWhole(data, folder -> run(binaries, folder, log));
    }

    private static void run(Binaries binaries, Path folder, Path log) throws IOException {
        ServerOptions options = new ServerOptions(binaries, folder);
        Process process = new ProcessBuilder(options.forBootstrap())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (OutputStream in = process.getOutputStream()) {
            // The server reads one statement a line. The two variables are what the scripts ask for an account of
            // root by socket and for anonymous users: neither is wanted.
            write(in, "create database mysql;\nuse mysql;\n");
            write(in, "set @auth_root_socket=NULL;\nset @skip_auth_anonymous=1;\n");
            for (String script : SYSTEM_TABLES) {
                in.write(Files.readAllBytes(binaries.share().resolve(script)));
            }
            write(in, "\ndelete from mysql.global_priv;\n");
        }
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new DatabaseProblem(
                        "The database could not be created (exit code " + code + "); " + log + " says why.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while the database was being created.");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
