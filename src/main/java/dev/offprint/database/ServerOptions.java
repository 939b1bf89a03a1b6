package dev.offprint.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mariadbd: no configuration file of the machine is read. */
record ServerOptions(Binaries binaries, Path data) {

    List<String> forBootstrap() {
        List<String> command = common();
        command.add("--bootstrap");
        return command;
    }

    /** @param initFile statements to run before listening */
    List<String> forServing(Access access, Path initFile) {
        List<String> command = common();
        command.add("--init-file=" + initFile);
        command.add("--port=" + access.port());
        command.add("--bind-address=127.0.0.1");
        // relative to the data folder, because the full path may be longer than a socket's name can be
        command.add("--socket=offprint.sock");
        command.add("--pid-file=" + pidFile().path());
        command.add("--skip-name-resolve");
        // TLS to ourselves protects nothing and makes every connection wait for a certificate
        command.add("--skip-ssl");
        command.add("--max-connections=100");
        // a page, its snapshot and its images go in one statement each
        command.add("--max-allowed-packet=128M");
        command.add("--local-infile=0");
        return command;
    }

    PidFile pidFile() {
        return new PidFile(data);
    }

    private List<String> common() {
        List<String> command = new ArrayList<>(List.of(
                binaries.mariadbd().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                // what is acknowledged is on the disk
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
