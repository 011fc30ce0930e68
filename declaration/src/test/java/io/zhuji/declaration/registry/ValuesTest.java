package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.MORNING;
import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import io.zhuji.declaration.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entry, content, hash, head and query: the values of a registry. */
class ValuesTest {

    @Test
    void contentIsItsOwn() {
        byte[] bytes = {1, 2, 3};
        Content content = Content.of(bytes);
        bytes[0] = 9;
        content.bytes()[1] = 9;
        assertThat(content.bytes()).containsExactly(1, 2, 3);
        assertThat(content).isEqualTo(Content.of(new byte[] {1, 2, 3})).isNotEqualTo(Content.of(bytes));
        assertThat(content.hashCode())
                .isEqualTo(Content.of(new byte[] {1, 2, 3}).hashCode());
        assertThat(Content.of("筑基").text()).isEqualTo("筑基");
        assertThat(Content.of("abc"))
                .hasToString("3 bytes, SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> Content.of(new byte[Content.MOST_BYTES + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4194304")
                .hasMessageContaining("4194305");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            })
    void aHashHasOneForm(String text) {
        assertThatThrownBy(() -> new Hash(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeadReadsBack() {
        Head head = new Head(17, Hash.of(new byte[0]));
        assertThat(Head.parse(head.toString())).isEqualTo(head);
        assertThat(Head.parse(Head.EMPTY.toString())).isEqualTo(Head.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                ":",
                "x:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "3:0000000000000000000000000000000000000000000000000000000000000000",
                "-3:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void aHeadIsNotReadOutOfAnything(String text) {
        assertThatThrownBy(() -> Head.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"''", "'a\nb'", "'a\u0000'", "'\u0085'", "\ud800", "a\udc00"})
    void anEntryHasNoTextThatCouldBreakALine(String text) {
        assertThatThrownBy(() -> first(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("declaration ");
        assertThatThrownBy(() -> keyed(List.of("fine", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("products[1] ");
    }

    private static Entry keyed(List<String> products) {
        return Entries.found("a", Entries.ONE, products, List.of(), Status.PUBLISHED);
    }

    @Test
    void anEntryKeepsEachKeyOnceInItsOrder() {
        assertThat(keyed(List.of("b", "a", "b")).products()).containsExactly("b", "a");
        assertThatThrownBy(() -> keyed(List.of("x".repeat(201)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keyed(java.util.Collections.nCopies(10_001, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryFollowsAnEarlierVersion() {
        Entry two = version("a", 2);
        assertThatThrownBy(() -> new Entry(
                        "a",
                        2,
                        2,
                        two.enterprise(),
                        List.of(),
                        List.of(),
                        two.status(),
                        two.published(),
                        two.content()))
                .hasMessage("follows is 0 or a version before 2, was 2 (a)");
        assertThatThrownBy(() -> Entries.with(two, Status.DRAFT, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("published");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:00:00Z, 2026-11-25T08:00:00.000000000Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.000000000Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
        "2026-11-25T08:00:00.1Z, 2026-11-25T08:00:00.100000000Z"
    })
    void anInstantIsWrittenInThirtyCharacters(Instant instant, String text) {
        assertThat(Written.instant(instant)).isEqualTo(text).hasSize(30);
        assertThat(Written.instant(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T08:00:00Z", "", "yesterday", "2026-11-25T08:00:00.000000000+00:00"})
    void anInstantIsReadInThatFormOnly(String text) {
        assertThatThrownBy(() -> Written.instant(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuerySaysWhatIsWrongWithIt() {
        assertThatThrownBy(() -> Query.all().limit(0))
                .hasMessageContaining("limit")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Query.all().limit(10_001)).hasMessageContaining("10001");
        assertThatThrownBy(() -> Query.all().after(-1)).hasMessageContaining("after");
        assertThatThrownBy(() -> Query.all().product("")).hasMessageContaining("product");
        assertThatThrownBy(() -> new Query(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        java.util.Set.of(),
                        Query.Versions.ALL,
                        Optional.of(MORNING),
                        0,
                        1))
                .hasMessageContaining("LATEST");
    }

    @Test
    void aDeclarationBecomesAnEntry() {
        Declaration complete = Declarations.shirt();
        Declaration published = complete.publish(Declarations.DAY);
        Entry entry = Entry.first(published, MORNING, Content.of("{}"));
        assertThat(entry.declaration()).isEqualTo("shirt-1");
        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.follows()).isZero();
        assertThat(entry.products()).containsExactly("6901234567892", "TS-01");
        assertThat(entry.standards()).containsExactly("GB 18401-2010", "Q/SLFS 001-2026");
        assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
        Registered there = new Registered(1, Hash.NONE, entry, Hash.of(new byte[0]));
        Declaration withdrawn = published.withdraw(Declarations.DAY);
        Entry next = Entry.next(withdrawn, there, MORNING, Content.of("{}"));
        assertThat(next.version()).isEqualTo(3);
        assertThat(next.follows()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(Entry.next(published, there, MORNING.plusSeconds(9), Content.of("{}"))
                        .repeats(entry))
                .as("made again after a failure")
                .isTrue();
        Declaration other = Declarations.shirt("shirt-2").build(Status.COMPLETE, Declarations.DAY);
        assertThatThrownBy(() -> Entry.next(other, there, MORNING, Content.of("{}")))
                .hasMessageContaining("'shirt-1'")
                .hasMessageContaining("'shirt-2'");
    }
}
