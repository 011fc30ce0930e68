package io.zhuji.examples.benchmarks;

import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.StandardReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One clean number read, and the numbers of one label found, by the library, by a scanner written by hand for nothing but the
 * common Chinese grammar, and by the regular expression most projects use for it.
 *
 * <p>Both peers know five codes and full dates only; neither mends anything.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NumberBenchmark {

    private String number = "GB/T 22849-2014";

    private String label = "品名：针织T恤衫\n货号：2024-118 规格：170/92A\n执行标准：GB/T 22849-2014\n"
            + "安全技术类别：GB 18401-2010 B类\n产品等级：一等品 洗涤：GB/T 8685-2008";

    @Benchmark
    public Optional<StandardReference> parseByLibrary() {
        return StandardReference.tryParse(number);
    }

    @Benchmark
    public Optional<Plain> parseByHand() {
        return Optional.ofNullable(ByHand.read(number, 0, true));
    }

    @Benchmark
    public Optional<Plain> parseByRegex() {
        return ByRegex.parse(number);
    }

    @Benchmark
    public List<Citation> findByLibrary() {
        return Citation.allIn(label);
    }

    @Benchmark
    public List<Plain> findByHand() {
        return ByHand.find(label);
    }

    @Benchmark
    public List<Plain> findByRegex() {
        return ByRegex.find(label);
    }

    /** What the peers read: code, sequence and year. */
    public record Plain(String code, String sequence, int year) {}

    /** Goes over the characters once, knows the codes GB, FZ, QB, SB and JB. */
    static final class ByHand {

        private static final Map<String, String> CODES =
                Map.of("GB", "GB", "FZ", "FZ", "QB", "QB", "SB", "SB", "JB", "JB");
        private static final Map<String, String> KINDS =
                Map.of("GB", "GB/T", "FZ", "FZ/T", "QB", "QB/T", "SB", "SB/T", "JB", "JB/T");

        private ByHand() {}

        static List<Plain> find(String text) {
            List<Plain> found = new ArrayList<>();
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                Plain plain = c >= 'A' && c <= 'Z' ? read(text, i, false) : null;
                if (plain == null) {
                    i++;
                } else {
                    found.add(plain);
                    i += plain.code().length() + plain.sequence().length() + 5;
                }
            }
            return found;
        }

        static @Nullable Plain read(String text, int from, boolean whole) {
            int length = text.length();
            if (from + 2 >= length) {
                return null;
            }
            String letters = code(text.charAt(from), text.charAt(from + 1));
            if (letters == null) {
                return null;
            }
            int p = from + 2;
            String code = letters;
            if (text.charAt(p) == '/' && p + 1 < length && text.charAt(p + 1) == 'T') {
                code = KINDS.get(letters);
                p += 2;
            }
            if (p < length && text.charAt(p) == ' ') {
                p++;
            }
            int start = p;
            while (p < length && (digit(text.charAt(p)) || text.charAt(p) == '.' && p > start)) {
                p++;
            }
            int end = p;
            if (code == null || end == start || p + 5 > length || text.charAt(p) != '-' || whole && p + 5 != length) {
                return null;
            }
            int year = 0;
            for (int i = p + 1; i < p + 5; i++) {
                if (!digit(text.charAt(i))) {
                    return null;
                }
                year = year * 10 + text.charAt(i) - '0';
            }
            return new Plain(code, text.substring(start, end), year);
        }

        private static @Nullable String code(char first, char second) {
            return switch (first) {
                case 'G' -> second == 'B' ? CODES.get("GB") : null;
                case 'F' -> second == 'Z' ? CODES.get("FZ") : null;
                case 'Q' -> second == 'B' ? CODES.get("QB") : null;
                case 'S' -> second == 'B' ? CODES.get("SB") : null;
                case 'J' -> second == 'B' ? CODES.get("JB") : null;
                default -> null;
            };
        }

        private static boolean digit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /** The expression compiled once, groups taken out one by one. */
    static final class ByRegex {

        private static final Pattern NUMBER =
                Pattern.compile("((?:GB|FZ|QB|SB|JB)(?:/T)?) ?(\\d+(?:\\.\\d+)*)-(\\d{4})");

        private ByRegex() {}

        static Optional<Plain> parse(String text) {
            Matcher matcher = NUMBER.matcher(text);
            return matcher.matches() ? Optional.of(plain(matcher)) : Optional.empty();
        }

        static List<Plain> find(String text) {
            List<Plain> found = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                found.add(plain(matcher));
            }
            return found;
        }

        private static Plain plain(Matcher matcher) {
            return new Plain(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
        }
    }
}
