package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as it was, and no text becomes a formula. */
class TableWritingProps {

    private static final String SIGNS = "=+-@\t\r\n'\",;|_x0041 ＝＋－＠铅aA19.%​\u00A0\uFEFF\u0001\u001F&<>]\uFFFE𠮷";

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> odd = Arbitraries.of(
                        SIGNS.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        Arbitrary<String> plain =
                Arbitraries.of("-5", "=1+1", "+3.20%", "GB 18401-2010", "", "sep=;", "_x000D_", "'", "-", "'-1");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6).map(TableWritingProps::whole);
        Arbitrary<List<String>> row = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, odd),
                        net.jqwik.api.Tuple.of(2, plain),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(6)
                // the last cell of a row is not empty, and a row not blank, or neither could be told from none
                .map(cells -> {
                    List<String> ended = new ArrayList<>(cells);
                    ended.add("z");
                    return ended;
                });
        return row.list().ofMinSize(1).ofMaxSize(6);
    }

    /** Without halves of characters and NUL, which no file of text holds. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().filter(c -> c != 0 && !(c >= 0xD800 && c <= 0xDFFF)).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Characters by whose number a file counts as no text; up to eight may stand in any. */
    private static long controls(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .filter(c -> c < ' ' && "\t\r\n".indexOf(c) < 0 || c == 0xFFFD)
                .count();
    }

    @Property(tries = 500)
    void csvReadsBack(@ForAll("tables") List<List<String>> rows) {
        Assume.that(controls(rows) <= 8);
        byte[] bytes = Tables.csv(out -> {
            for (List<String> row : rows) {
                out.row(row);
            }
        });
        Tables.Read read = Tables.read(TableReader.standard().separator(','), bytes);
        assertThat(read.texts()).isEqualTo(rows);
        assertThat(read.reading().sound()).isTrue();
    }

    @Property(tries = 300)
    void xlsxReadsBack(@ForAll("tables") List<List<String>> rows) {
        byte[] bytes = Tables.xlsx(out -> {
            for (List<String> row : rows) {
                out.row(row);
            }
        });
        Tables.Read read = Tables.read(bytes);
        assertThat(read.texts()).isEqualTo(rows);
        assertThat(read.reading().sound()).isTrue();
    }

    /** No cell of CSV, as a spreadsheet splits it, begins like a formula. */
    @Property(tries = 500)
    void noTextIsAFormula(@ForAll("tables") List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String text : row) {
                String guarded = Formulas.guarded(text);
                assertThat(Formulas.unguarded(guarded)).isEqualTo(text);
                String seen = Blanks.strip(guarded);
                if (!seen.isEmpty() && "=@＝＠＋－".indexOf(seen.charAt(0)) >= 0) {
                    assertThat(seen).as("of " + text).isEmpty();
                }
                if (!seen.isEmpty() && "+-".indexOf(seen.charAt(0)) >= 0) {
                    assertThat(seen.substring(1).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '%'))
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void numbersKeepTheirDigits(@ForAll("numbers") BigDecimal number) {
        byte[] bytes = Tables.xlsx(out -> out.cells(List.of(Cell.of(number), Cell.of("x"))));
        Cell cell = Tables.read(bytes).rows().get(0).cell(0);
        assertThat(cell.text()).isEqualTo(number.toPlainString());
        if (number.precision() <= 15 && number.scale() >= 0 && number.scale() <= 15) {
            assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        }
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-5, 20))
                .as(BigDecimal::new);
    }

    @Property(tries = 300)
    void daysReadBack(@ForAll("days") LocalDate day) {
        byte[] bytes = Tables.xlsx(out -> out.cells(List.of(Cell.of(day))));
        assertThat(Tables.read(bytes).texts()).containsExactly(List.of(day.toString()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** A workbook keeps the binary number nearest to what was typed and writes it with 17 digits; the typed digits come back. */
    @Property(tries = 2000)
    void typedNumbersComeBack(@ForAll("typed") BigDecimal typed) {
        String raw = new BigDecimal(typed.doubleValue())
                .round(new java.math.MathContext(17))
                .toString();
        assertThat(Numbers.typed(Numbers.read(raw).orElseThrow())).isEqualByComparingTo(typed);
    }

    /** A number that is not the nearest to any of 15 digits keeps all its digits. */
    @Property(tries = 2000)
    void computedNumbersKeepTheirDigits(@ForAll("typed") BigDecimal typed) {
        double next = Math.nextUp(typed.doubleValue());
        BigDecimal raw = new BigDecimal(next).round(new java.math.MathContext(17));
        BigDecimal read = Numbers.typed(raw);
        if (new BigDecimal(next).round(new java.math.MathContext(15)).doubleValue() != next) {
            assertThat(read).isEqualTo(raw);
        } else {
            assertThat(read.doubleValue()).isEqualTo(next);
        }
    }

    @Provide
    Arbitrary<BigDecimal> typed() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.longs().between(1, 999_999_999_999_999L),
                        Arbitraries.integers().between(0, 20))
                .as(BigDecimal::valueOf);
    }

    /** Whatever the bytes are, there is an answer. */
    @Property(tries = 500)
    void anyBytesGiveAnAnswer(@ForAll byte[] bytes) {
        Tables.Read read = Tables.read(bytes);
        assertThat(read.reading().complete() || !read.reasons().isEmpty()).isTrue();
    }
}
