package io.zhuji.declaration.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryOnH2Test {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Nested
    class InMemory extends RegistryContract {

        @Override
        Connections empty() {
            return memory("");
        }
    }

    @Nested
    class InThePostgresqlMode extends RegistryContract {

        @Override
        Connections empty() {
            return memory(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
    }

    @Nested
    class InAFile extends RegistryContract {

        @TempDir
        private Path folder;

        @Override
        Connections empty() {
            String url = "jdbc:h2:" + folder.resolve("f" + NAMES.incrementAndGet()) + ";WRITE_DELAY=0";
            return () -> DriverManager.getConnection(url);
        }
    }

    /** With a delay H2 acknowledges what it has not written; see {@link ProcessesTest}. */
    @Test
    void refusesAnH2ThatWritesLater(@TempDir Path folder) {
        String url = "jdbc:h2:" + folder.resolve("delay");
        assertThatThrownBy(() -> Registry.open(() -> DriverManager.getConnection(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(";WRITE_DELAY=0");
    }

    static Connections memory(String settings) {
        String url = "jdbc:h2:mem:r" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings;
        return () -> DriverManager.getConnection(url);
    }
}
