package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.MORNING;
import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;
import static io.zhuji.declaration.registry.Entries.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.registry.Appended.Conflict.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registry promises in every database. */
abstract class RegistryContract {

    private Connections connections;
    private Registry registry;

    /** Connections to a new and empty database. */
    abstract Connections empty() throws SQLException;

    @BeforeEach
    void open() throws Exception {
        connections = empty();
        registry = Registry.open(connections);
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                statement.execute(each);
            }
        }
    }

    private static List<String> reasons(Verification verification) {
        return verification.findings().stream().map(Finding::reason).distinct().toList();
    }

    @Test
    void startsEmptyAndSound() throws Exception {
        assertThat(registry.head()).isEqualTo(Head.EMPTY);
        assertThat(registry.verify()).isEqualTo(new Verification(0, Head.EMPTY, List.of(), true));
        assertThat(registry.find(Query.all()).entries()).isEmpty();
        assertThat(registry.latest("a")).isEmpty();
        assertThat(registry.append(List.of())).isEmpty();
    }

    @Test
    void opensAgainOnWhatIsThere() throws Exception {
        registry.append(first("a"));
        assertThat(Registry.open(connections).latest("a")).isPresent();
        assertThat(registry.verify().sound()).isTrue();
    }

    @Test
    void chainsEntriesAndGivesThemBackAsTheyWere() throws Exception {
        Entry a1 = first("a");
        Entry hard = new Entry(
                "b",
                7,
                0,
                Entries.enterprise(3),
                List.of("\"quoted\"", "𠮷'); drop table x; --", "=cmd()", "<b>"),
                List.of("GB 18401-2010"),
                Status.PUBLISHED,
                Instant.parse("2026-11-25T08:00:00.123456789Z"),
                Content.of(new byte[] {0, -1, 10, 13, 127, -128}));
        Registered one = registry.append(a1).registered().orElseThrow();
        Registered two = registry.append(hard).registered().orElseThrow();
        assertThat(one.number()).isEqualTo(1);
        assertThat(one.previous()).isEqualTo(Hash.NONE);
        assertThat(two.number()).isEqualTo(2);
        assertThat(two.previous()).isEqualTo(one.hash());
        assertThat(registry.head()).isEqualTo(two.head());
        assertThat(registry.latest("a")).contains(one);
        assertThat(registry.latest("b")).contains(two);
        assertThat(two.entry()).isEqualTo(hard);
        assertThat(registry.verify(one.head()).sound()).isTrue();
    }

    @Test
    void keepsAnEntryWithoutKeysAndAnEmptyContent() throws Exception {
        Entry bare = new Entry(
                "a", 1, 0, Entries.ONE, List.of(), List.of(), Status.PUBLISHED, MORNING, Content.of(new byte[0]));
        registry.append(bare);
        assertThat(registry.latest("a").orElseThrow().entry()).isEqualTo(bare);
        assertThat(registry.verify().sound()).isTrue();
    }

    @Test
    void keepsTheLargestContent() throws Exception {
        byte[] bytes = new byte[Content.MOST_BYTES];
        bytes[17] = 3;
        registry.append(
                new Entry("a", 1, 0, Entries.ONE, List.of(), List.of(), Status.PUBLISHED, MORNING, Content.of(bytes)));
        assertThat(registry.latest("a").orElseThrow().entry().content()).isEqualTo(Content.of(bytes));
        assertThat(registry.importFrom(new ByteArrayInputStream(export())).sound())
                .isTrue();
    }

    @Test
    void takesTheSameAgainAsDone() throws Exception {
        Registered there = registry.append(first("a")).registered().orElseThrow();
        registry.append(version("a", 2));
        Entry later = with(first("a"), Status.PUBLISHED, MORNING.plusSeconds(9999));
        assertThat(registry.append(first("a"))).isEqualTo(new Appended.Already(first("a"), there));
        assertThat(registry.append(later)).isEqualTo(new Appended.Already(later, there));
        assertThat(registry.head().number()).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotFit() throws Exception {
        registry.append(first("a"));
        Optional<Registered> two = registry.append(version("a", 2)).registered();
        Entry other = Entries.saying(version("a", 2), "other");
        assertThat(registry.append(other)).isEqualTo(new Appended.Conflict(other, Reason.VERSION_TAKEN, two));
        Entry gap = version("a", 4);
        assertThat(registry.append(gap)).isEqualTo(new Appended.Conflict(gap, Reason.NOT_THE_LATEST, two));
        Entry early = with(version("a", 3), Status.REVISED, MORNING);
        assertThat(registry.append(early)).isEqualTo(new Appended.Conflict(early, Reason.BACKDATED, two));
        Entry orphan = version("new", 2);
        assertThat(registry.append(orphan))
                .isEqualTo(new Appended.Conflict(orphan, Reason.NOT_THE_LATEST, Optional.empty()));
        assertThat(registry.head().number()).isEqualTo(2);
        assertThat(registry.verify().sound()).isTrue();
    }

    @Test
    void judgesEachEntryOfABatchForItself() throws Exception {
        registry.append(first("a"));
        List<Appended> results = registry.append(List.of(
                first("a"),
                first("b"),
                version("b", 2),
                version("b", 2),
                version("c", 2),
                Entries.saying(first("b"), "other"),
                version("a", 2)));
        assertThat(results.stream().map(result -> result.getClass().getSimpleName()))
                .containsExactly("Already", "Done", "Done", "Already", "Conflict", "Conflict", "Done");
        assertThat(results.stream().map(Appended::entry)).hasSize(7).startsWith(first("a"), first("b"));
        assertThat(registry.head().number()).isEqualTo(4);
        assertThat(registry.verify().sound()).isTrue();
    }

    @Test
    void tellsWhatWasPublicAtAnyInstant() throws Exception {
        Entry draft = with(first("a"), Status.COMPLETE, MORNING);
        Entry published = with(version("a", 2), Status.PUBLISHED, MORNING.plusSeconds(100));
        Entry revised = with(version("a", 3), Status.REVISED, MORNING.plusSeconds(200));
        Entry withdrawn = with(version("a", 4), Status.WITHDRAWN, MORNING.plusSeconds(300));
        registry.append(List.of(draft, published, revised, withdrawn, first("b")));
        assertThat(publicThen(-1)).isEmpty();
        assertThat(publicThen(50)).isEmpty();
        assertThat(publicThen(100)).contains(published);
        assertThat(registry.publicAt("a", MORNING.plusSeconds(200).minusNanos(1))
                        .map(Registered::entry))
                .contains(published);
        assertThat(publicThen(200)).contains(revised);
        assertThat(publicThen(300)).isEmpty();
        assertThat(allPublicThen(50)).isEmpty();
        assertThat(allPublicThen(99)).containsExactly(first("b"));
        assertThat(allPublicThen(150)).containsExactly(published, first("b"));
        assertThat(allPublicThen(250)).containsExactly(revised, first("b"));
        assertThat(allPublicThen(999)).containsExactly(first("b"));
        assertThat(registry.history("a").stream().map(Registered::entry))
                .containsExactly(draft, published, revised, withdrawn);
        assertThat(registry.history("nobody")).isEmpty();
    }

    private Optional<Entry> publicThen(long second) throws StorageException {
        return registry.publicAt("a", MORNING.plusSeconds(second)).map(Registered::entry);
    }

    private List<Entry> allPublicThen(long second) throws StorageException {
        return registry.find(Query.publicAt(MORNING.plusSeconds(second))).entries().stream()
                .map(Registered::entry)
                .toList();
    }

    @Test
    void findsByEnterpriseProductStandardAndStatus() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(Entries.found(
                    "d" + i,
                    Entries.enterprise(i % 3),
                    List.of("p" + i % 5, "q" + i),
                    List.of("GB/T " + i % 4 + "-2020", "GB 18401-2010"),
                    Status.values()[i % 5]));
        }
        registry.append(entries);
        assertThat(ids(Query.all().enterprise(Entries.enterprise(1))))
                .hasSize(20)
                .startsWith("d1", "d4", "d7");
        assertThat(ids(Query.all().product("p2"))).hasSize(12).startsWith("d2", "d7");
        assertThat(ids(Query.all().product("q59"))).containsExactly("d59");
        assertThat(ids(Query.all().standard("GB/T 3-2020"))).hasSize(15).startsWith("d3", "d7");
        assertThat(ids(Query.all().standard("GB 18401-2010"))).hasSize(60);
        assertThat(ids(Query.all().with(Status.PUBLISHED))).hasSize(12).startsWith("d2", "d7");
        assertThat(ids(Query.all().with(Status.PUBLISHED, Status.WITHDRAWN)))
                .hasSize(24)
                .startsWith("d2", "d4");
        assertThat(ids(Query.all()
                        .enterprise(Entries.enterprise(2))
                        .product("p2")
                        .standard("GB/T 2-2020")
                        .with(Status.PUBLISHED)))
                .containsExactly("d2");
        assertThat(ids(Query.all().product("nothing"))).isEmpty();
        for (Query query : List.of(
                Query.all(),
                Query.latest(),
                Query.publicAt(MORNING),
                Query.all().product("p2"),
                Query.all().standard("GB 18401-2010"),
                Query.latest().enterprise(Entries.enterprise(1)),
                Query.latest().with(Status.PUBLISHED))) {
            assertThat(paged(query.limit(7)))
                    .as(query.toString())
                    .isEqualTo(ids(query))
                    .isNotEmpty();
        }
    }

    private List<String> ids(Query query) throws StorageException {
        Found found = registry.find(query);
        assertThat(found.next()).isEmpty();
        return found.entries().stream()
                .map(there -> there.entry().declaration())
                .toList();
    }

    private List<String> paged(Query first) throws StorageException {
        List<String> ids = new ArrayList<>();
        Optional<Query> query = Optional.of(first);
        while (query.isPresent()) {
            Found page = registry.find(query.get());
            assertThat(page.entries()).hasSizeBetween(1, first.limit());
            page.entries().forEach(there -> ids.add(there.entry().declaration()));
            query = query.get().next(page);
        }
        return ids;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update zhuji_registry_entry set content = (select content from zhuji_registry_entry where number = 2) where number = 3 | content-changed | /3
            update zhuji_registry_entry set published = '2026-11-25T08:01:00.000000001Z' where number = 1        | entry-changed   | /1
            update zhuji_registry_entry set enterprise = '91330106MA2B00010X' where number = 4                   | entry-changed   | /4
            update zhuji_registry_entry set status = 'WITHDRAWN' where number = 2                                | entry-changed   | /2
            update zhuji_registry_entry set previous = (select hash from zhuji_registry_entry where number = 1) where number = 3 | link-broken,entry-changed | /3
            delete from zhuji_registry_entry where number = 3                                                    | missing,keys-changed                     | /4
            delete from zhuji_registry_entry where number = 1                                                    | missing,keys-changed,version-out-of-line | /2
            delete from zhuji_registry_product where number = 2 and place = 1                                    | entry-changed   | /2
            delete from zhuji_registry_standard where number = 2                                                 | entry-changed   | /2
            update zhuji_registry_product set place = 9 where number = 2 and place = 1                           | keys-changed    | /2
            insert into zhuji_registry_standard (number, place, standard) values (77, 0, 'GB 1-2000')            | keys-changed    | /77
            insert into zhuji_registry_standard (number, place, standard) values (-5, 0, 'GB 1-2000')            | keys-changed    | /-5
            update zhuji_registry_head set number = 4                                                            | head-differs    | ''
            delete from zhuji_registry_head                                                                      | head-differs    | ''
            delete from zhuji_registry_entry where number = 5; delete from zhuji_registry_product where number = 5; delete from zhuji_registry_standard where number = 5 | head-differs | ''
            update zhuji_registry_schema set sha256 = 'x'                                                        | schema-changed  | ''
            """)
    void findsWhatWasDoneToTheTables(String sql, String reasons, String at) throws Exception {
        registry.append(List.of(first("a"), version("a", 2), version("a", 3), first("b"), first("c")));
        sql(sql);
        Verification verification = registry.verify();
        assertThat(reasons(verification)).containsExactlyInAnyOrder(reasons.split(","));
        assertThat(verification.findings().get(0).at().text()).isEqualTo(at);
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() throws Exception {
        registry.append(List.of(first("a"), first("b"), first("c"), first("d")));
        for (String table : List.of("entry", "product", "standard")) {
            sql(
                    ("update zhuji_registry_# set number = 99 where number = 2; update zhuji_registry_# set number = 2 where"
                                    + " number = 3; update zhuji_registry_# set number = 3 where number = 99")
                            .replace("#", table));
        }
        assertThat(reasons(registry.verify())).containsExactlyInAnyOrder("link-broken", "entry-changed");
    }

    @Test
    void findsByItsAnchorThatTheTailIsGoneOrHistoryWrittenAnew() throws Exception {
        registry.append(List.of(first("a"), first("b"), first("c")));
        Head anchor = registry.head();
        assertThat(registry.verify(anchor).sound()).isTrue();
        Hash second = registry.latest("b").orElseThrow().hash();
        sql("delete from zhuji_registry_entry where number = 3; delete from zhuji_registry_product where number = 3;"
                + " delete from zhuji_registry_standard where number = 3;"
                + " update zhuji_registry_head set number = 2, hash = '" + second + "'");
        assertThat(registry.verify().sound())
                .as("cannot be seen without the anchor")
                .isTrue();
        assertThat(reasons(registry.verify(anchor))).containsExactly("truncated");
        registry.append(Entries.saying(first("c"), "another story"));
        assertThat(registry.verify().sound()).isTrue();
        assertThat(reasons(registry.verify(anchor))).containsExactly("anchor-differs");
    }

    @Test
    void saysThatAStoredEntryWasChangedInsteadOfReadingIt() throws Exception {
        registry.append(first("a"));
        sql("update zhuji_registry_entry set status = 'FORGED'");
        assertThatThrownBy(() -> registry.latest("a"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("FORGED")
                .hasMessageContaining("verify");
    }

    @Test
    void listsNotMoreFindingsThanAnyoneReads() throws Exception {
        registry.append(IntStream.range(0, 1100).mapToObj(i -> first("d" + i)).toList());
        sql("update zhuji_registry_entry set version = 2");
        Verification verification = registry.verify();
        assertThat(verification.findings()).hasSize(Verification.MOST);
        assertThat(verification.complete()).isFalse();
        assertThat(verification.entries()).isEqualTo(1100);
    }

    private byte[] export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        registry.exportTo(out);
        return out.toByteArray();
    }

    @Test
    void movesTheWholeChainToAnotherDatabase() throws Exception {
        registry.append(IntStream.range(0, 300).mapToObj(i -> first("d" + i)).toList());
        byte[] half = export();
        registry.append(
                IntStream.range(0, 300).mapToObj(i -> version("d" + i, 2)).toList());
        byte[] whole = export();
        assertThat(Registry.verifyExport(new ByteArrayInputStream(whole), registry.head())
                        .sound())
                .isTrue();
        Registry other = Registry.open(empty());
        Verification first = other.importFrom(new ByteArrayInputStream(half));
        assertThat(first.sound()).isTrue();
        assertThat(first.entries()).isEqualTo(300);
        assertThat(other.importFrom(new ByteArrayInputStream(whole)).sound()).isTrue();
        assertThat(other.importFrom(new ByteArrayInputStream(whole)).sound())
                .as("once more")
                .isTrue();
        assertThat(other.importFrom(new ByteArrayInputStream(half)).sound())
                .as("less than is there")
                .isTrue();
        assertThat(other.head()).isEqualTo(registry.head());
        assertThat(other.verify(registry.head()).sound()).isTrue();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        assertThat(other.exportTo(again)).isEqualTo(registry.head());
        assertThat(again.toByteArray()).isEqualTo(whole);
    }

    @Test
    void importsNothingOfAChainThatIsNotSound() throws Exception {
        registry.append(List.of(first("a"), version("a", 2), first("b")));
        String whole = new String(export(), StandardCharsets.UTF_8);
        List<String> lines = whole.lines().toList();
        Registry other = Registry.open(empty());
        assertThat(refused(other, String.join("\n", lines.subList(0, 3)))).containsExactly("end-missing");
        assertThat(refused(other, lines.get(0) + lines.get(2) + lines.get(3))).contains("missing");
        assertThat(refused(other, whole.replace("REVISED", "PUBLISHED"))).containsExactly("entry-changed");
        assertThat(refused(other, whole + lines.get(0))).containsExactly("unreadable");
        assertThat(refused(other, whole.substring(0, whole.length() / 2))).contains("unreadable");
        assertThat(refused(other, "")).containsExactly("end-missing");
        assertThat(refused(other, "not json")).containsExactly("unreadable");
        assertThat(refused(other, "[]")).containsExactly("unreadable");
        assertThat(refused(other, "{\"number\":1}")).containsExactly("unreadable");
        assertThat(refused(other, whole.replace("\"number\":1,", "\"number\":99999999999999999999,")))
                .containsExactly("unreadable");
        assertThat(other.head()).isEqualTo(Head.EMPTY);
        other.append(first("z"));
        assertThat(refused(other, whole)).containsExactly("other-chain");
        assertThat(other.head().number()).isEqualTo(1);
        assertThat(other.verify().sound()).isTrue();
    }

    private static List<String> refused(Registry registry, String export) throws IOException {
        byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
        List<String> reasons = reasons(registry.importFrom(new ByteArrayInputStream(bytes)));
        if (!reasons.equals(List.of("other-chain"))) {
            assertThat(reasons(Registry.verifyExport(new ByteArrayInputStream(bytes))))
                    .isEqualTo(reasons);
        }
        return reasons;
    }

    @Test
    void givesEachOfManyWritersItsPlace() throws Exception {
        int writers = 8;
        int each = 40;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            int own = w;
            // every second writer has a registry of its own, as another process would
            Registry its = own % 2 == 0 ? registry : Registry.open(connections);
            work.add(() -> {
                int won = 0;
                for (int i = 1; i <= each; i++) {
                    assertThat(its.append(first("own-" + own + "-" + i))).isInstanceOf(Appended.Done.class);
                    Entry shared = Entries.saying(version("shared", i), "by " + own);
                    won += its.append(shared) instanceof Appended.Done ? 1 : 0;
                }
                return won;
            });
        }
        int won = 0;
        for (Future<Integer> result : run(work)) {
            won += result.get();
        }
        Verification verification = registry.verify(registry.head());
        assertThat(verification.findings()).isEmpty();
        List<Registered> shared = registry.history("shared");
        assertThat(won).isEqualTo(shared.size());
        assertThat(verification.entries()).isEqualTo(writers * each + won);
    }

    @Test
    void opensInManyThreadsAtOnce() throws Exception {
        Connections fresh = empty();
        List<Callable<Appended>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int own = i;
            work.add(() -> Registry.open(fresh).append(first("d" + own)));
        }
        for (Future<Appended> result : run(work)) {
            assertThat(result.get()).isInstanceOf(Appended.Done.class);
        }
        assertThat(Registry.open(fresh).verify().entries()).isEqualTo(8);
    }

    private static <T> List<Future<T>> run(List<Callable<T>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            return threads.invokeAll(work, 120, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }
}
