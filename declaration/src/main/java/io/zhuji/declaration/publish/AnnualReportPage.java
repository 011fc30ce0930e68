package io.zhuji.declaration.publish;

import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Table.Cell;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;

/** The section of the annual report as a page and as JSON. */
final class AnnualReportPage {

    private static final byte[] CODE = JsonBytes.name("code");
    private static final byte[] NAME = JsonBytes.name("name");
    private static final byte[] AS_OF = JsonBytes.name("asOf");
    private static final byte[] STANDING = JsonBytes.name("standing");
    private static final byte[] CHANGES = JsonBytes.name("changes");
    private static final byte[] ID = JsonBytes.name("id");
    private static final byte[] NUMBER = JsonBytes.name("number");
    private static final byte[] STATUS = JsonBytes.name("status");
    private static final byte[] STATUS_ON = JsonBytes.name("statusOn");
    private static final byte[] PRODUCTS = JsonBytes.name("products");
    private static final byte[] STANDARDS = JsonBytes.name("standards");
    private static final byte[] REFERENCE = JsonBytes.name("reference");
    private static final byte[] TITLE = JsonBytes.name("title");
    private static final byte[] KIND = JsonBytes.name("kind");
    private static final byte[] DIGEST = JsonBytes.name("digest");

    private AnnualReportPage() {}

    static Page of(AnnualReport report, PublishWords words) {
        List<Part> parts = new ArrayList<>();
        long standards = report.standing().stream()
                .flatMap(each -> each.standards().stream())
                .map(ExecutedStandard::reference)
                .distinct()
                .count();
        parts.add(new Tiles(
                words.word("page.overview"),
                List.of(
                        tile(report.standing().size(), words.word("annual.standing")),
                        tile(standards, words.word("annual.different")),
                        tile(report.changes(Status.PUBLISHED), words.word("annual.published")),
                        tile(report.changes(Status.REVISED), words.word("annual.revised")),
                        tile(report.changes(Status.WITHDRAWN), words.word("annual.withdrawn")))));
        parts.add(standing(report, words));
        parts.add(changes(report, words));
        parts.add(new Prose(words.word("annual.basis"), List.of(words.word("annual.caveat")), List.of()));
        return new Page(
                words.locale(),
                words.word("annual.title", Integer.toString(report.year())),
                report.name(),
                List.of(
                        Fact.code(words.word("page.credit-code"), report.code().text()),
                        Fact.of(words.word("annual.as-of"), report.asOf().toString())),
                parts);
    }

    private static Tiles.Tile tile(long count, String label) {
        return new Tiles.Tile(Tone.PLAIN, Long.toString(count), label);
    }

    /** One row for each standard executed on the last day of the year. */
    private static Table standing(AnnualReport report, PublishWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Declaration each : report.standing()) {
            for (ExecutedStandard standard : each.standards()) {
                rows.add(List.of(
                        Cell.of(standard.reference().toString()),
                        Cell.of(standard.title()),
                        Cell.of(words.word("word.kind." + PublishWords.key(standard.kind()))),
                        Cell.of(products(each, words)),
                        Cell.of(each.version().toString()),
                        Cell.of(each.statusOn().toString())));
            }
        }
        return new Table(
                words.word("annual.table", report.asOf().toString()),
                List.of(
                        words.word("page.number-of"),
                        words.word("page.name-of"),
                        words.word("page.kind"),
                        words.word("page.products"),
                        words.word("page.id"),
                        words.word("page.since")),
                rows);
    }

    private static Table changes(AnnualReport report, PublishWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Declaration each : report.changes()) {
            Tone tone = each.status() == Status.WITHDRAWN ? Tone.BAD : Tone.GOOD;
            rows.add(List.of(
                    Cell.of(each.statusOn().toString()),
                    Cell.of(each.version().toString()),
                    Cell.of(words.word("word.status." + PublishWords.key(each.status())), tone),
                    Cell.of(products(each, words)),
                    Cell.of(String.join(
                            words.word("page.comma"),
                            each.standards().stream()
                                    .map(standard -> standard.reference().toString())
                                    .toList()))));
        }
        return new Table(
                words.word("annual.changes", Integer.toString(report.year())),
                List.of(
                        words.word("page.since"),
                        words.word("page.id"),
                        words.word("page.stage"),
                        words.word("page.products"),
                        words.word("page.standards")),
                rows);
    }

    private static String products(Declaration each, PublishWords words) {
        return String.join(
                words.word("page.comma"),
                each.products().stream().map(DeclaredProduct::name).distinct().toList());
    }

    static byte[] json(AnnualReport report) {
        JsonBytes json = new JsonBytes();
        json.open('{');
        json.name(CODE);
        json.text(report.code().text());
        if (!report.name().isEmpty()) {
            json.name(NAME);
            json.text(report.name());
        }
        json.name(AS_OF);
        json.text(report.asOf().toString());
        json.name(STANDING);
        versions(report.standing(), json);
        json.name(CHANGES);
        versions(report.changes(), json);
        json.close('}');
        return json.toBytes();
    }

    private static void versions(List<Declaration> versions, JsonBytes json) {
        json.open('[');
        for (Declaration each : versions) {
            json.open('{');
            json.name(ID);
            json.text(each.id());
            json.name(NUMBER);
            json.literal(Integer.toString(each.version().number()));
            json.name(STATUS);
            json.text(each.status().name());
            json.name(STATUS_ON);
            json.text(each.statusOn().toString());
            json.name(PRODUCTS);
            json.open('[');
            each.products().forEach(product -> json.text(product.name()));
            json.close(']');
            json.name(STANDARDS);
            json.open('[');
            for (ExecutedStandard standard : each.standards()) {
                json.open('{');
                json.name(REFERENCE);
                json.text(standard.reference().toString());
                json.name(TITLE);
                json.text(standard.title());
                json.name(KIND);
                json.text(standard.kind().name());
                json.close('}');
            }
            json.close(']');
            json.name(DIGEST);
            json.text(DeclarationJson.digest(each));
            json.close('}');
        }
        json.close(']');
    }
}
