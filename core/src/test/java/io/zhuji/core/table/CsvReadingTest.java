package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.table.Tables.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void findsOutTheEncoding(String charset) {
        Read read = Tables.csv("标准编号,名称\nGB 18401-2010,国家纺织产品基本安全技术规范\n", Charset.forName(charset));
        assertThat(read.texts()).containsExactly(List.of("标准编号", "名称"), List.of("GB 18401-2010", "国家纺织产品基本安全技术规范"));
        assertThat(read.reading().sound()).isTrue();
    }

    @Test
    void findsOutTheEncodingWhereTheFirstCharacterThatIsNotAsciiComesLate() {
        String ascii = "number,name\r\n" + "GB 1-2000,x\r\n".repeat(40_000);
        Read read = Tables.csv(ascii + "GB 2-2000,㐂铅\r\n", GB18030);
        assertThat(read.rows()).hasSize(40_002);
        assertThat(read.texts().get(40_001)).containsExactly("GB 2-2000", "㐂铅");
        assertThat(read.reading().findings()).isEmpty();
    }

    /** A character cut in two by the end of a buffer is whole again. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void readsCharactersAcrossBuffers(String charset) {
        String line = "铅和镉的限量以毫克每千克计𠮷,a\n";
        byte[] bytes = ("\uFEFF" + line.repeat(20_000)).getBytes(Charset.forName(charset));
        Read read = Tables.read(charset.equals("GB18030") ? line.repeat(20_000).getBytes(GB18030) : bytes);
        assertThat(read.rows())
                .hasSize(20_000)
                .allSatisfy(row -> assertThat(row.text(0)).isEqualTo("铅和镉的限量以毫克每千克计𠮷"));
        assertThat(read.reading().findings()).isEmpty();
    }

    @Test
    void tellsOfBytesThatAreNoCharacters() {
        byte[] bytes = "名,a\n铅,1\nxxx,2\n".getBytes(StandardCharsets.UTF_8);
        bytes["名,a\n铅,1\n".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        Read read = Tables.read(bytes);
        assertThat(read.reasons()).containsExactly("encoding");
        assertThat(read.first().facts())
                .containsEntry("place", "3")
                .containsEntry("value", "ff")
                .containsEntry("charset", "UTF-8");
        assertThat(read.texts()).hasSize(3);
        assertThat(read.reading().sound()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            `a,b\\n1,2`                        ^ a/b 1/2
            `a;b\\n1,5;2`                      ^ a/b 1,5/2
            `a\\tb\\n"1\\t,";2\\tc`              ^ a/b 1T,;2/c
            `标准清单\\n\\n编号,名称\\n1,x;y;z`   ^ 标准清单 编号/名称 1/x;y;z
            `sep=|\\na|b,c\\n`                  ^ a/b,c
            `"a""b","c\\nd"\\n`                 ^ a"b/cNd
            `a,,b,,\\n,,\\n1`                   ^ a//b 1
            `'=1+1,'-5,''a,-5`                 ^ =1+1/'-5/''a/-5
            """)
    void readsRows(String text, String rows) {
        // a quote directly after a separator begins a quoted cell, so the third row's second cell is chosen to have
        // none
        String csv = text.replace("\\n", "\n").replace("\\t", "\t").replace("\"1\t,\";2", "\"1\t,;2\"");
        String shown = String.join(
                " ",
                Tables.csv(csv).texts().stream()
                        .map(row -> String.join("/", row).replace('\t', 'T').replace('\n', 'N'))
                        .toList());
        assertThat(shown).isEqualTo(rows);
    }

    @Test
    void countsRowsAndLines() {
        Read read = Tables.csv("a,b\n\n\"x\ny\",2\n3,4\n");
        assertThat(read.rows()).extracting(Row::number).containsExactly(1, 3, 4);
        assertThat(read.rows()).extracting(Row::line).containsExactly(1L, 3L, 5L);
        assertThat(read.rows().get(2).address(1)).isEqualTo("B4");
        assertThat(read.rows().get(2).at(1)).hasToString("/4/B");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
            `a,b\\n"1,2\\n3,4\\n`       ^ quotes ^ /2
            `a,b\\n1,2\\n"1"x,2\\n3,4`  ^ quotes ^ /3
            """)
    void tellsOfBrokenQuotes(String text, String reason, String at) {
        Read read = Tables.csv(text.replace("\\n", "\n"));
        assertThat(read.reasons()).containsExactly(reason);
        assertThat(read.first().at()).hasToString(at);
        assertThat(read.reading().complete()).isFalse();
    }

    @Test
    void takesNoMoreColumnsThanAllowed() {
        Read read = Tables.csv("a,b\n1" + ",x".repeat(1_000_000) + "\n");
        assertThat(read.reasons()).containsExactly("too-many-columns");
        assertThat(read.first().at()).hasToString("/2");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void takesNoMoreRowsAndNoLongerCellsThanAllowed() {
        TableReader few = TableReader.standard().limits(new TableLimits(1 << 20, 1 << 20, 100, 10, 3, 4, 5));
        byte[] rows = "a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.read(few, rows).reasons()).containsExactly("too-many-rows");
        assertThat(Tables.read(few, rows).rows()).hasSize(3);
        byte[] cells = "a\n123456\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.read(few, cells).reasons()).containsExactly("too-long");
        byte[] open = ("a\n\"" + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.read(few, open).reasons()).containsExactly("too-long");
    }

    @Test
    void tellsOfNulls() {
        Read read = Tables.csv("a,b\n1,x\0y\n");
        assertThat(read.reasons()).containsExactly("control");
        assertThat(read.first().facts()).containsEntry("cell", "B2");
        assertThat(read.texts().get(1)).containsExactly("1", "x\uFFFDy");
        assertThat(read.rows().get(1).cell(1).raw()).isEqualTo("x\0y");
    }

    @Test
    void takesNoPictureForATable() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        assertThat(Tables.read(bytes).reasons()).contains("no-table");
        assertThat(Tables.read(bytes).rows()).isEmpty();
    }

    @Test
    void readsAnEmptyFileAsNoRows() {
        assertThat(Tables.csv("").rows()).isEmpty();
        assertThat(Tables.csv("").reading().sound()).isTrue();
        assertThat(Tables.csv("\uFEFF").rows()).isEmpty();
    }

    @Test
    void passesOnWhatTheCallersStreamThrows() {
        InputStream breaking = new SequenceInputStream(
                new ByteArrayInputStream("a,b\n1,2\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("unplugged");
                    }
                });
        assertThatThrownBy(() -> TableReader.standard().read("t", breaking, row -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void passesOnWhatTheSinkThrows() {
        assertThatThrownBy(() -> TableReader.standard()
                        .read("t", new ByteArrayInputStream("a\nb\n".getBytes(StandardCharsets.UTF_8)), row -> {
                            throw new java.io.UncheckedIOException(new IOException("mine"));
                        }))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void saysWhatToAddWhereFastCsvIsNotThere() throws Exception {
        ClassLoader without = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("de.siegmar.")) {
                    throw new ClassNotFoundException(name);
                }
                if (!name.startsWith("io.zhuji.core.table.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] bytes = in.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        Class<?> reader = without.loadClass("io.zhuji.core.table.TableReader");
        Class<?> sink = without.loadClass("io.zhuji.core.table.RowSink");
        Object rows =
                java.lang.reflect.Proxy.newProxyInstance(without, new Class<?>[] {sink}, (proxy, method, args) -> null);
        Object standard = reader.getMethod("standard").invoke(null);
        java.lang.reflect.Method read = reader.getMethod("read", String.class, InputStream.class, sink);
        assertThatThrownBy(() -> read.invoke(standard, "t", new ByteArrayInputStream(new byte[] {'a'}), rows))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("de.siegmar:fastcsv");
        Object workbook = read.invoke(
                standard, "t", new ByteArrayInputStream(Tables.workbook("<row><c><v>1</v></c></row>")), rows);
        assertThat(workbook.toString()).contains("rows=1");
    }
}
