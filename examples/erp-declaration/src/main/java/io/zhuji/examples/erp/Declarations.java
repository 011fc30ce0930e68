package io.zhuji.examples.erp;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.table.TableReading;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Draft;
import io.zhuji.declaration.DraftChannel;
import io.zhuji.declaration.DraftColumns;
import io.zhuji.declaration.DraftParty;
import io.zhuji.declaration.DraftTable;
import io.zhuji.declaration.Drafted;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the products of a workbook.
 *
 * @param table what the workbook itself was like
 * @param all   one for each product, in its order
 */
record Declarations(TableReading table, List<Product> all) {

    /**
     * One product.
     *
     * @param id      its id in the workbook
     * @param drafted the declaration, where there is one, and the report
     */
    record Product(String id, Drafted drafted) {

        String decision() {
            return Policy.standard().decide(drafted.report()).name();
        }
    }

    Declarations {
        all = List.copyOf(all);
    }

    static Declarations draft(Path workbook, Catalog catalog, LocalDate on) throws IOException {
        Drafting drafting = Drafting.of(catalog);
        List<Product> all = new ArrayList<>();
        DraftTable table = DraftTable.of(DraftColumns.of("template")).startingWith(Declarations::ofTheEnterprise);
        try (InputStream in = Files.newInputStream(workbook)) {
            TableReading reading = table.read(
                    workbook.getFileName().toString(),
                    in,
                    draft -> all.add(new Product(String.valueOf(draft.id()), drafting.draft(draft, on))));
            return new Declarations(reading, all);
        }
    }

    // what no column holds
    private static Draft ofTheEnterprise() {
        return new Draft()
                .enterprise(new DraftParty().code("91330100MA2XYK0192").name("杭州示例家居用品有限公司"))
                .channel(new DraftChannel().place("企业标准信息公共服务平台"));
    }

    int count(String decision) {
        return (int) all.stream()
                .filter(product -> product.decision().equals(decision))
                .count();
    }

    /** The first public version of each that is complete. */
    List<Declaration> publish(LocalDate on) {
        List<Declaration> published = new ArrayList<>();
        for (Product product : all) {
            product.drafted()
                    .declaration()
                    .filter(declaration -> declaration.status() == Status.COMPLETE)
                    .ifPresent(declaration -> published.add(declaration.publish(on)));
        }
        return published;
    }
}
