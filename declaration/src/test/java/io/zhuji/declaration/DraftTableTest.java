package io.zhuji.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTableTest {

    private static final ColumnMapping TEMPLATE = DraftColumns.of("template");

    private static List<Drafted> read(DraftTable table, String text) {
        List<Drafted> all = new ArrayList<>();
        try {
            TableReading reading = table.read(
                    "test.csv",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    draft -> all.add(Drafts.DRAFTING.draft(draft, Drafts.DAY)));
            assertThat(reading.complete()).isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static Draft begun() {
        return new Draft()
                .enterprise(Drafts.party())
                .channel(new DraftChannel().place("national"))
                .declaredOn("2026-11-25");
    }

    private static List<String> told(Drafted drafted) {
        List<String> told = new ArrayList<>();
        for (Finding finding : drafted.report().findings()) {
            told.add(finding.reason() + " " + finding.at());
        }
        return told;
    }

    private static final String HEAD = "声明标识,产品名称,型号,产品类别,首次提供日期,执行标准,执行标准名称,指标名称,指标类别,指标值,单位,试验方法,适用年龄起(月),适用年龄止(月)\n";

    @Test
    void rowsOfOneIdMakeOneDeclaration() {
        String text = HEAD
                + "d1,衬衫,CS-1,测试衬衫,2026-12-01,GB 90001-2020、GB/T 90002-2021,,测试透气率,功能,≥200,mm/s,GB/T 90011-2020,200,1200\n"
                + "d1,,,,,Q/HZSF 001-2026,衬衫,测试甲醛,性能,≤50 mg/kg,,GB/T 90011-2020,,\n"
                + "d1,衬衫,CS-1,,,,,测试起球,性能,≥3-4级,,GB/T 90011-2020,,\n"
                + ",,,,,,,测试铅迁移量,性能,≤60 mg/kg,,GB/T 90011-2020,,\n"
                + "d2,衬衫,CS-2,测试衬衫,2026-12-01,GB 90001-2020;GB/T 90002,,,,,,,200,1200\n";
        List<Drafted> all = read(DraftTable.of(TEMPLATE).startingWith(DraftTableTest::begun), text);
        assertThat(all).hasSize(2);
        assertThat(told(all.get(0))).isEmpty();
        Declaration first = all.get(0).declaration().orElseThrow();
        assertThat(first.version()).hasToString("d1#1");
        assertThat(first.products()).hasSize(1);
        assertThat(first.standards())
                .extracting(s -> s.reference().toString())
                .containsExactly("GB 90001-2020", "GB/T 90002-2021", "Q/HZSF 001-2026");
        assertThat(first.indicators()).hasSize(4);
        assertThat(first.indicators().get(0).written()).isEqualTo("≥200 mm/s");
        assertThat(told(all.get(1))).containsExactly("undated /6/F");
    }

    @Test
    void whatIsWrongIsToldAtItsCell() {
        String text = HEAD
                + "d1,衬衫,CS-1,测试衬衫,2026-12-01,GB 90001-2020,,测试透气率,功能,≥200,mm/xx,GB/T 90011-2020,200,1200\n"
                + "d1,裤子,CS-1,,明天,Q/HZSF 001-2026,衬衫,测试甲醛,性能,≤80 mg/kg,,GB/T 90011-2020,,\n"
                + "d2,衬衫,CS-2,测试衬衫,2026-12-01,GB 90001-2020,,,,,,,200,1200\n"
                + "d1,衬衫,CS-1,测试衬衫,2026-12-01,GB 90001-2020,,,,,,,200,1200\n"
                + "d3,衬衫,CS-3,测试衬衫,明天,无,,,,,,,200,1200\n";
        List<Drafted> all = read(DraftTable.of(TEMPLATE).startingWith(DraftTableTest::begun), text);
        assertThat(all).hasSize(4);
        assertThat(told(all.get(0)))
                .containsExactlyInAnyOrder(
                        "clash /3/E", "clash /3/B", "unit /2/K", "lower /3/J", "functional-not-told /2");
        assertThat(told(all.get(1))).isEmpty();
        assertThat(told(all.get(2))).containsExactly("rows-apart /5/A");
        assertThat(told(all.get(3))).containsExactly("number /6/F", "day /6/E");
        assertThat(all.get(0).declaration()).isEmpty();
    }

    @Test
    void limitMayStandInTwoColumnsAndInAColumnOfItsOwn() {
        ColumnMapping own = DraftColumns.over(
                TEMPLATE, ColumnMapping.parse("indicator:测试透气率:功能:GB/T 90011-2020 = 透气\nindicator:测试甲醛 = 甲醛(mg/kg)\n"));
        String text = "型号,产品名称,执行标准,执行标准名称,透气,甲醛(mg/kg),指标名称,下限,上限,单位\n"
                + "A,衬衫,Q/HZSF 001-2026,衬衫,≥200 mm/s,≤50 mg/kg,测试水分,4,8.0,%\n"
                + "A,,,,,,测试重量,180,,g/m2\n";
        Declaration declaration = read(DraftTable.of(own).startingWith(DraftTableTest::begun), text)
                .get(0)
                .declaration()
                .orElseThrow();
        assertThat(declaration.indicators())
                .extracting(i -> i.name() + " " + i.limit().canonical() + " " + i.kind())
                .containsExactly(
                        "测试水分 4~8.0 % UNSTATED",
                        "测试透气率 ≥200 mm/s FUNCTIONAL", "测试甲醛 ≤50 mg/kg UNSTATED", "测试重量 ≥180 g/m² UNSTATED");
    }

    @Test
    void numbersAreFoundInTheSpecification() {
        String text = "cInvCode,cInvName,cInvStd,cBarCode\nW1,衬衫,170/92A GB 90001-2020 GB/T 90002-2021,6901234567892\n";
        Drafted drafted = read(DraftTable.of(DraftColumns.of("yonyou")).startingWith(DraftTableTest::begun), text)
                .get(0);
        assertThat(told(drafted)).contains("number-in-specification /2/C").doesNotContain("none /2");
        assertThat(drafted.declaration().orElseThrow().standards()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATNR,MAKTX,EAN11,NORMT,ATNAM,TOLERANZUN,TOLERANZOB,MASSEINHSW\n100,衬衫,6901234567892,GB 90001-2020,测试甲醛,,75,mg/kg\n",
                "FNumber,FName,FModel,FBarCode,执行标准\n100,衬衫,170,6901234567892,GB 90001-2020\n",
                "cInvCode,cInvName,cInvStd,cBarCode,执行标准\n100,衬衫,170,6901234567892,GB 90001-2020\n",
                "声明标识,产品名称,规格,商品条码,执行标准\n100,衬衫,170,6901234567892,GB 90001-2020\n"
            })
    void systemsInUse(String text) {
        for (String system : DraftColumns.systems()) {
            String key = system.equals("sap") ? "MATNR" : system.equals("kingdee") ? "FNumber" : "cInvCode";
            if (!text.startsWith(system.equals("template") ? "声明标识" : key)) {
                continue;
            }
            Declaration declaration = read(
                            DraftTable.of(DraftColumns.of(system)).startingWith(DraftTableTest::begun), text)
                    .get(0)
                    .declaration()
                    .orElseThrow();
            assertThat(declaration.id()).isEqualTo("100");
            assertThat(declaration.products().get(0).gtin().orElseThrow().digits())
                    .isEqualTo("6901234567892");
            assertThat(declaration.standards()).hasSize(1);
        }
    }

    @Test
    void rowThatBelongsToNothingIsTold() {
        Drafted drafted = read(DraftTable.of(TEMPLATE), "产品名称,指标名称,指标值\n,测试甲醛,≤50 mg/kg\n")
                .get(0);
        assertThat(told(drafted)).contains("row-without-product /2/A");
    }

    @Test
    void mappingNamesFieldsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftTable.of(ColumnMapping.parse("product.colour = 颜色")))
                .withMessage("a draft has no field 'product.colour'");
        assertThatIllegalArgumentException().isThrownBy(() -> DraftColumns.of("oracle"));
    }

    @Test
    void hostPointsIntoItsOwnObject() {
        Draft draft = Drafts.complete().firstOffered("x").origin(place -> new Pointer("/orders/7" + place));
        assertThat(Drafts.DRAFTING.draft(draft, Drafts.DAY).report().findings())
                .extracting(f -> f.at().text())
                .containsExactly("/orders/7/firstOffered");
    }

    @Test
    void manyRowsOfOneDraftAreReadInLinearTime() {
        StringBuilder text = new StringBuilder("声明标识,产品名称,执行标准,指标名称,指标值\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("d,衬衫,GB 90001-2020,测试甲醛,≤50 mg/kg\n");
        }
        Drafted drafted = read(DraftTable.of(TEMPLATE).startingWith(DraftTableTest::begun), text.toString())
                .get(0);
        assertThat(drafted.declaration().orElseThrow().indicators()).hasSize(20_000);
    }
}
