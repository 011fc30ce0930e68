package io.zhuji.declaration.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL server of the machine, on a port and in a folder of its own. */
final class Postgres implements AutoCloseable {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final Path bin;
    private final Path folder;
    private final int port;

    private Postgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Where the programs are; empty when PostgreSQL is not installed, or has no user to run as. */
    static Optional<Path> installed() {
        try (Stream<Path> editions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return editions.map(edition -> edition.resolve("bin"))
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl")))
                    .filter(bin -> !root() || Files.isExecutable(Path.of("/usr/sbin/runuser")) && hasUser())
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean hasUser() {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.anyMatch(user -> user.startsWith("postgres:"));
        } catch (IOException e) {
            return false;
        }
    }

    static Postgres start(Path bin) {
        try {
            Path folder = Files.createTempDirectory("zhuji-postgres");
            if (root()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                run(List.of("chown", "postgres", folder.toString()));
            }
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            Postgres server = new Postgres(bin, folder, port);
            server.program(
                    "initdb", "-D", server.data(), "-U", "zhuji", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + " -c fsync=off -c max_connections=60";
        program("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    /** Stops it without letting anybody finish, as a crash would. */
    void crash() {
        program("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** A new and empty schema, as an address for connections. */
    String schema() {
        String name = "s" + SCHEMAS.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(address("public"));
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(name);
    }

    private String address(String schema) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=zhuji&currentSchema=" + schema;
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Path log = Files.createTempFile("zhuji-postgres", ".log");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new IllegalStateException(command + " failed: " + Files.readString(log));
                }
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            crash();
        } catch (IllegalStateException e) {
            // a test left it stopped
        }
        run(List.of("rm", "-rf", folder.toString()));
    }
}
