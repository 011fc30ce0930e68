package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/** A catalog of standards that do not exist, all of whose figures are known, and drafts that are in order by it. */
final class Drafts {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final String CODE = "91330100MA2XYK0192";
    static final String OTHER_CODE = "91440300MA5ABC120X";

    /** By its pack and the law of the library. */
    static final Catalog CATALOG = Catalog.builtIn().with(pack());

    static final Drafting DRAFTING = Drafting.of(CATALOG);

    private Drafts() {}

    private static Pack pack() {
        try (InputStream in = Objects.requireNonNull(Drafts.class.getResourceAsStream("catalog.json"))) {
            return Pack.read("catalog.json", in).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftProduct shirt() {
        return new DraftProduct()
                .name("衬衫")
                .model("CS-1")
                .gtin("6901234567892")
                .brand("示例")
                .specification("170/92A")
                .category("test.shirt")
                .trait("outer", "否")
                .fromMonths("200")
                .toMonths("1200");
    }

    static DraftIndicator indicator(String name, String kind, String limit) {
        return new DraftIndicator().name(name).kind(kind).limit(limit).method("GB/T 90011-2020");
    }

    /** A shirt made to an own standard: nothing is to be said of it. */
    static Draft complete() {
        return standards(bare())
                .indicator(indicator("测试甲醛", "性能", "≤50 mg/kg"))
                .indicator(indicator("测试透气率", "功能", "≥200 mm/s"))
                .indicator(indicator("测试起球", "性能", "≥3-4级"))
                .indicator(indicator("测试摩擦", "性能", "≥3级"))
                .indicator(indicator("测试铅迁移量", "性能", "≤60 mg/kg"));
    }

    static Draft standards(Draft draft) {
        return draft.standard(new DraftStandard().number("GB 90001-2020").productClass("B类"))
                .standard(new DraftStandard().number("Q/HZSF 001-2026").title("衬衫"));
    }

    /** The same without standards and indicators. */
    static Draft bare() {
        return new Draft()
                .id("shirt-1")
                .enterprise(party())
                .product(shirt())
                .channel(new DraftChannel().place("national"))
                .firstOffered("2026-12-01")
                .declaredOn("2026-11-25");
    }

    static DraftParty party() {
        return new DraftParty().code(CODE).name("杭州示例服饰有限公司").region("330106");
    }
}
