package io.zhuji.declaration.registry;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class RegistryOnPostgresTest extends RegistryContract {

    private static Optional<Postgres> server = Optional.empty();

    @BeforeAll
    static void start() {
        Optional<Path> installed = Postgres.installed();
        Assumptions.assumeTrue(
                installed.isPresent(), "no PostgreSQL under /usr/lib/postgresql, or no user to run it as");
        server = installed.map(Postgres::start);
    }

    @AfterAll
    static void stop() {
        server.ifPresent(Postgres::close);
        server = Optional.empty();
    }

    @Override
    Connections empty() {
        String url = server.orElseThrow().schema();
        return () -> DriverManager.getConnection(url);
    }
}
