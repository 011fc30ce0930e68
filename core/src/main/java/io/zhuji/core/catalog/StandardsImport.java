package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Report;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import io.zhuji.core.table.EntrySink;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a pack of a list of standards (标准清单导入) that a host keeps as CSV or XLSX. Immutable and thread-safe.
 *
 * <p>The header is found by its words ({@code list-columns.txt}: 标准编号, 标准名称, 状态, 实施日期 …), wherever it stands, in one row or up to three
 * (日期 over 发布 and 实施); only number and title must be there. Merged cells count for all the rows they reach over; the rows of one merged
 * number are one standard. Notes below the list and headings between its rows ({@code list-notes.txt}) are told and passed over. Days may be written in any usual way. A state a list does not give follows from the days and is recorded as not
 * settled. A link that stands on one side (代替标准) is written on both, where both editions are in the list.
 *
 * <p>All rows or none: a row that cannot be used is told, and then there is no pack, unless {@link #skippingFaults} was asked for.
 */
public final class StandardsImport {

    /** More faults of rows than this are counted, not kept; so are notices. */
    private static final int KEPT = 1_000;

    private static final int STEP = 1_000;

    private final ListWords words;
    private final TableReader reader;
    private final Role role;
    private final Confidence confidence;
    private final boolean skipping;
    private final LongConsumer progress;

    private StandardsImport(
            ListWords words,
            TableReader reader,
            Role role,
            Confidence confidence,
            boolean skipping,
            LongConsumer progress) {
        this.words = words;
        this.reader = reader;
        this.role = role;
        this.confidence = confidence;
        this.skipping = skipping;
        this.progress = progress;
    }

    /** An import by the headers that come with the library; rows without a role are product standards, of confidence B. */
    public static StandardsImport standard() {
        return new StandardsImport(
                ListWords.builtIn(), TableReader.standard(), Role.PRODUCT, Confidence.B, false, rows -> {});
    }

    /** The headers that are understood. */
    public ColumnMapping columns() {
        return words.columns();
    }

    /**
     * This import, with other headers. The fields are those of {@link #columns}.
     *
     * @throws IllegalArgumentException if one of those fields is not among them
     */
    public StandardsImport columns(ColumnMapping columns) {
        Set<String> fields = new LinkedHashSet<>();
        columns.columns().forEach(column -> fields.add(column.field()));
        words.columns().columns().forEach(column -> {
            if (!fields.contains(column.field())) {
                throw new IllegalArgumentException(
                        "the mapping has no field '" + column.field() + "'; one without alias would do");
            }
        });
        return new StandardsImport(words.columns(columns), reader, role, confidence, skipping, progress);
    }

    /** This import, reading tables so. */
    public StandardsImport reader(TableReader reader) {
        return new StandardsImport(
                words, Objects.requireNonNull(reader, "reader"), role, confidence, skipping, progress);
    }

    /** This import, taking standards whose role the list does not give to be of that role. */
    public StandardsImport role(Role role) {
        return new StandardsImport(words, reader, Objects.requireNonNull(role, "role"), confidence, skipping, progress);
    }

    /** This import, recording numbers, titles and days with that confidence. */
    public StandardsImport confidence(Confidence confidence) {
        return new StandardsImport(
                words, reader, role, Objects.requireNonNull(confidence, "confidence"), skipping, progress);
    }

    /** This import, leaving out rows that cannot be used, which are told all the same. */
    public StandardsImport skippingFaults() {
        return new StandardsImport(words, reader, role, confidence, true, progress);
    }

    /** This import, telling after each thousand rows, and at the end, how many have been read. */
    public StandardsImport progress(LongConsumer progress) {
        return new StandardsImport(
                words, reader, role, confidence, skipping, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Reads a list.
     *
     * @param file the name of the file, for the findings
     * @param in   its bytes; read, not closed
     * @param head what the pack is to say of itself
     * @throws IOException           if the stream breaks
     * @throws IllegalStateException if the list is CSV and FastCSV is not there; the message says what to add
     */
    public StandardsReading read(String file, InputStream in, PackHead head) throws IOException {
        Objects.requireNonNull(head, "head");
        Rows rows = new Rows(file, head);
        TableReading table = reader.read(file, in, words.columns(), rows);
        progress.accept(rows.count);
        List<Finding> told = new ArrayList<>(table.findings());
        told.addAll(rows.told);
        if (rows.more > 0) {
            told.add(PackRule.LISTED.finding(
                    "more", Pointer.ROOT, "file", file, "cell", "", "value", Long.toString(rows.more)));
        }
        boolean sound = table.complete()
                && table.findings().stream().noneMatch(finding -> finding.outcome() == Outcome.VIOLATION)
                && (skipping || rows.faulty == 0);
        if (sound && rows.listed.isEmpty()) {
            told.add(PackRule.LISTED.finding(
                    "none", Pointer.ROOT, "file", file, "cell", "", "value", Long.toString(rows.count)));
            sound = false;
        }
        if (!sound) {
            return new StandardsReading(Optional.empty(), new byte[0], report(head, told, table), rows.count, 0);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PackOutput.write(head, rows.linked(), confidence, json);
        byte[] bytes = json.toByteArray();
        PackReading pack = Pack.read(file, new ByteArrayInputStream(bytes));
        told.addAll(pack.findings());
        long taken = pack.pack().isPresent() ? rows.listed.size() : 0;
        return new StandardsReading(pack.pack(), bytes, report(head, told, table), rows.count, taken);
    }

    private static Report report(PackHead head, List<Finding> told, TableReading table) {
        return new Report(head.asOf(), told, table.complete(), Map.of(head.id(), head.edition()));
    }

    /** The rows of one list. */
    private final class Rows implements EntrySink {

        private final String file;
        private final PackHead head;
        private final Map<StandardNumber, ListedStandard> listed = new LinkedHashMap<>();
        private final List<Finding> told = new ArrayList<>();
        private final Set<String> once = new HashSet<>();
        private Optional<StandardNumber> last = Optional.empty();
        private long notices;
        private long faults;
        private long count;
        private long faulty;
        private long more;

        Rows(String file, PackHead head) {
            this.file = file;
            this.head = head;
        }

        @Override
        public void entry(Entry entry) {
            count++;
            if (count % STEP == 0) {
                progress.accept(count);
            }
            ListRow row = new ListRow(entry, file, words, head.asOf(), role, once);
            Optional<ListedStandard> read = row.isNote() ? Optional.empty() : row.read();
            row.notices().forEach(this::tell);
            if (read.isEmpty()) {
                faulty += row.faults().isEmpty() ? 0 : 1;
                row.faults().forEach(this::tell);
                return;
            }
            StandardNumber number = read.get().number();
            ListedStandard earlier = listed.putIfAbsent(number, read.get());
            boolean goesOn = entry.isMerged("number") && last.equals(Optional.of(number));
            last = Optional.of(number);
            if (earlier == null) {
                return;
            }
            Optional<ListedStandard> joined = goesOn ? earlier.joined(read.get()) : Optional.empty();
            if (joined.isPresent()) {
                listed.put(number, joined.get());
                return;
            }
            boolean same = earlier.equals(read.get());
            faulty += same ? 0 : 1;
            PackRule rule = same ? PackRule.LIST_NOTED : PackRule.LISTED;
            tell(rule.finding(
                    same ? "same-row" : "twice",
                    entry.at("number"),
                    "file",
                    file,
                    "cell",
                    entry.address("number"),
                    "value",
                    number.toString()));
        }

        private void tell(Finding finding) {
            boolean notice = finding.outcome() == Outcome.NOTICE;
            if ((notice ? notices++ : faults++) < KEPT) {
                told.add(finding);
            } else {
                more++;
            }
        }

        /** The standards, with every link on both sides where both are listed. */
        List<ListedStandard> linked() {
            Map<StandardNumber, Set<StandardNumber>> replaces = new LinkedHashMap<>();
            Map<StandardNumber, Set<StandardNumber>> replacedBy = new LinkedHashMap<>();
            for (ListedStandard standard : listed.values()) {
                for (StandardNumber old : standard.replaces()) {
                    if (listed.containsKey(old)) {
                        replacedBy
                                .computeIfAbsent(old, number -> new LinkedHashSet<>())
                                .add(standard.number());
                    }
                }
                for (StandardNumber next : standard.replacedBy()) {
                    if (listed.containsKey(next)) {
                        replaces.computeIfAbsent(next, number -> new LinkedHashSet<>())
                                .add(standard.number());
                    }
                }
            }
            List<ListedStandard> linked = new ArrayList<>(listed.size());
            for (ListedStandard standard : listed.values()) {
                linked.add(standard.linked(
                        joined(standard.replaces(), replaces.get(standard.number())),
                        joined(standard.replacedBy(), replacedBy.get(standard.number()))));
            }
            return linked;
        }

        private static List<StandardNumber> joined(List<StandardNumber> own, @Nullable Set<StandardNumber> more) {
            if (more == null) {
                return own;
            }
            Set<StandardNumber> all = new LinkedHashSet<>(own);
            all.addAll(more);
            return List.copyOf(all);
        }
    }
}
