package dev.offprint.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        // the binaries are large: unpacked once for all tests
        Path cache = Path.of("target", "test-home", "cache").toAbsolutePath();
        Folders.createPrivate(cache);
        Files.createSymbolicLink(home.resolve("cache"), cache);
        database = EmbeddedDatabase.start(home);
    }

    @AfterAll
    static void stop() {
        ProcessHandle server = database.server().mariadbd().orElseThrow();
        database.close();
        assertFalse(server.isAlive(), "the server has ended when close returns");
    }

    @Test
    void speaksUnicodeAndTakesLargePages() throws Exception {
        assertEquals("utf8mb4_uca1400_ai_ci", ask("select @@collation_database"));
        assertEquals("1", ask("select 'café' = 'cafe'"));
        assertEquals("1", ask("select @@max_allowed_packet >= 64 * 1024 * 1024"));
        assertEquals("1", ask("select @@innodb_flush_log_at_trx_commit"));
    }

    @Test
    void hasNoOtherAccountAndNoOpenPort() throws Exception {
        assertThrows(SQLException.class, () -> connect("root", "").close());
        assertThrows(SQLException.class, () -> connect("offprint", "").close());
        assertThrows(SQLException.class, () -> connect("", "").close());
        assertEquals("127.0.0.1", ask("select @@bind_address"));
    }

    @Test
    void leavesNoPasswordBehindAndNoFileForOthers() throws Exception {
        assertFalse(Files.exists(home.resolve("database-start.sql")));
        assertFalse(Files.readString(home.resolve("database.log")).contains(password()));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database"))));
    }

    @Test
    void refusesASecondOneOnTheSameHome() {
        DatabaseProblem problem = assertThrows(DatabaseProblem.class, () -> EmbeddedDatabase.start(home));
        assertTrue(problem.getMessage().contains("already running on " + home), problem.getMessage());
    }

    @Test
    void comesBackAfterAKillWithTheSamePasswordAndAllThatWasCommitted() throws Exception {
        run("create table if not exists kept (word varchar(20))");
        run("insert into kept values ('committed')");
        ProcessHandle killed = database.server().mariadbd().orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                assertEquals("committed", ask("select word from kept"));
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The database did not come back");
    }

    @Test
    void knowsWhereItCanRun() {
        assertTrue(Binaries.supported("Linux", "amd64"));
        assertFalse(Binaries.supported("Linux", "aarch64"));
        assertFalse(Binaries.supported("Mac OS X", "x86_64"));
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.datasource().get("quarkus.datasource.jdbc.url"), user, password);
    }

    private static String password() {
        return database.datasource().get("quarkus.datasource.password");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = connect("offprint", password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect("offprint", password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
