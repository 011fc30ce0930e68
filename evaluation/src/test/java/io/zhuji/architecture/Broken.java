package io.zhuji.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Classes that break the bans, in every method or field of theirs. */
final class Broken {

    private Broken() {}

    static final class BinaryFloat {
        double field;
        float[] floats;

        boolean limit(BigDecimal value) {
            return value.doubleValue() > 20;
        }

        int local(int value) {
            return (int) (value * 1.5f);
        }

        BigDecimal constant() {
            return new BigDecimal(0.1);
        }

        Object boxed(String text) {
            return Double.valueOf(text);
        }

        int parameter(double value) {
            return 0;
        }

        Object array() {
            return new double[1];
        }

        java.util.function.Function<BigDecimal, Object> reference() {
            return BigDecimal::doubleValue;
        }

        int root(int value) {
            return (int) Math.sqrt(value);
        }
    }

    static final class Networked {
        Object address() {
            return URI.create("a:b");
        }
    }

    static final class FileReading {
        Object path() {
            return Path.of("a");
        }

        boolean exists(Object path) {
            return Files.exists((Path) path);
        }

        Object stream() throws IOException {
            return new FileInputStream("a");
        }

        Object file(String name) {
            return new File(name);
        }
    }

    static final class RegularExpression {
        Object pattern() {
            return Pattern.compile("a");
        }

        boolean matches(String text) {
            return text.matches("a");
        }

        String replace(String text) {
            return text.replaceAll("a", "b");
        }

        String first(String text) {
            return text.replaceFirst("a", "b");
        }

        Object split(String text) {
            return text.split("\\s+");
        }

        String scan(String text) {
            return new Scanner(text).next();
        }
    }

    static final class DefaultLocale {
        Locale named() {
            return Locale.getDefault();
        }

        String lower(String text) {
            return text.toLowerCase();
        }

        String upper(String text) {
            return text.toUpperCase();
        }

        String format(int value) {
            return String.format("%d", value);
        }

        String formatted(int value) {
            return "%d".formatted(value);
        }

        Object date() {
            return DateTimeFormatter.ofPattern("MMM");
        }

        Object number() {
            return NumberFormat.getInstance();
        }

        Object decimal() {
            return new DecimalFormat("0.0");
        }
    }

    static final class DefaultCharset {
        byte[] bytes(String text) {
            return text.getBytes();
        }

        String text(byte[] bytes) {
            return new String(bytes);
        }

        Object reader() {
            return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
        }

        Object writer() {
            return new OutputStreamWriter(new ByteArrayOutputStream());
        }

        Object named() {
            return Charset.defaultCharset();
        }
    }

    static final class Clocked {
        Object today() {
            return LocalDate.now();
        }

        Object instant() {
            return Instant.now();
        }

        Object clock() {
            return Clock.systemUTC();
        }

        long millis() {
            return System.currentTimeMillis();
        }

        long nanos() {
            return System.nanoTime();
        }

        Object date() {
            return new Date();
        }

        Object calendar() {
            return Calendar.getInstance();
        }

        Object zone() {
            return ZoneId.systemDefault();
        }

        Object timeZone() {
            return TimeZone.getDefault();
        }

        Supplier<LocalDate> reference() {
            return LocalDate::now;
        }
    }

    static final class ThreadBound {
        Object local() {
            return ThreadLocal.withInitial(() -> "");
        }

        Object thread() {
            return new Thread(() -> {});
        }
    }

    static final class Printing {
        void out() {
            System.out.println();
        }

        void err() {
            System.err.println();
        }

        void trace(Exception e) {
            e.printStackTrace();
        }
    }

    static final class Logging {
        void java() {
            Logger.getLogger("").info("");
        }

        Object system() {
            return System.getLogger("");
        }
    }

    static final class LookingUp {
        Object service() {
            return ServiceLoader.load(Runnable.class);
        }

        Object named() throws ClassNotFoundException {
            return Class.forName("a");
        }

        Object context(Thread thread) {
            return thread.getContextClassLoader();
        }

        Object loader() {
            return getClass().getClassLoader();
        }

        Object resource() {
            return getClass().getResource("a");
        }

        Object system() {
            return ClassLoader.getSystemResourceAsStream("a");
        }

        Object bundle() {
            return ResourceBundle.getBundle("a");
        }
    }

    static final class Surroundings {
        String property() {
            return System.getProperty("a");
        }

        String variable() {
            return System.getenv("a");
        }

        void exit() {
            System.exit(0);
        }

        int processors() {
            return Runtime.getRuntime().availableProcessors();
        }

        boolean flag() {
            return Boolean.getBoolean("a");
        }
    }

    static final class StaticState {
        static int counter;
        static String[] open = {};
        static final String[] OPEN_ARRAY = {};
        static final AtomicInteger COUNTER = new AtomicInteger();
        static final Map<String, String> NAMED_INTERFACE = new HashMap<>();
        static final HashMap<String, String> CACHE = new HashMap<>();
        static final ArrayList<String> LIST = new ArrayList<>();
        static final StringBuilder BUFFER = new StringBuilder();
        static final List<String> INTERFACE = new ArrayList<>();
    }
}
