package dev.offprint.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Where the embedded database listens and who may enter: made anew at each start of the application, never stored. */
record Access(int port, String password) {

    static final String USERNAME = "offprint";
    static final String SCHEMA = "offprint";

    /** A free local port and a random password. */
    static Access fresh() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Access(probe.getLocalPort(), HexFormat.of().formatHex(random));
        }
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    /** The statements that the server runs before it listens. */
    String initStatements() {
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to %2$s@'127.0.0.1';
                """
                .formatted(SCHEMA, USERNAME, password);
    }

    @Override
    public String toString() {
        return "Access[port=" + port + "]";
    }
}
