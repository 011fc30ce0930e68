package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A program that writes to a registry and acknowledges on its standard output: a line for each entry, only after it was told
 * as done.
 */
final class Writer {

    private Writer() {}

    /** Address of the database, a name for this writer, how many appends (0: until it is killed). */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        String name = arguments[1];
        int appends = Integer.parseInt(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // kept open, as by a pool: what H2 has not written yet when a connection closes is written then
        try (Connection open = DriverManager.getConnection(url)) {
            write(Registry.open(() -> DriverManager.getConnection(url)), name, appends, out);
            out.println(open.isClosed() ? "closed" : "end");
        }
    }

    private static void write(Registry registry, String name, int appends, PrintStream out) throws StorageException {
        Random random = new Random(name.hashCode());
        // who is never killed, since the test is gone, does not write for ever
        long last = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        for (int i = 1; (appends == 0 || i <= appends) && System.nanoTime() < last; i++) {
            List<Entry> entries = new ArrayList<>();
            entries.add(first(name + "-" + i));
            // now and then a large batch, whose transaction a kill can fall into
            for (int n = random.nextInt(10) == 0 ? 200 : random.nextInt(3); n > 0; n--) {
                entries.add(first(name + "-" + i + "-" + n));
            }
            entries.add(Entries.saying(version("shared", i), name));
            for (Appended appended : registry.append(entries)) {
                if (appended instanceof Appended.Done done) {
                    out.println(done.there().entry().declaration() + " "
                            + done.there().entry().version() + " "
                            + done.there().head());
                }
            }
        }
    }

    /** Starts this program in a virtual machine of its own. */
    static Process start(String url, String name, int appends, Path acknowledged, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        name,
                        Integer.toString(appends))
                .redirectOutput(acknowledged.toFile())
                .redirectError(errors.toFile())
                .start();
    }
}
