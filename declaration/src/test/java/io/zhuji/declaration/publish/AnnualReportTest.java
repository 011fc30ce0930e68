package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnualReportTest {

    private static final CreditCode FIRM = Full.FIRM.code();

    private static List<String> versions(List<Declaration> declarations) {
        return declarations.stream().map(each -> each.version().toString()).toList();
    }

    /** One that lives on, one that is withdrawn in 2026, and one that is never public. */
    private static List<Declaration> record() {
        List<Declaration> record = new ArrayList<>(Full.life("kettle-17", false));
        record.addAll(Full.life("iron-2", true));
        record.add(Full.declaration(new Version("never", 1), Status.COMPLETE));
        Collections.reverse(record);
        return record;
    }

    @Test
    void isAsOfTheLastDayOfTheYear() {
        AnnualReport report = AnnualReport.of(FIRM, 2025, record());
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(report.name()).isEqualTo("杭州示例电器有限公司");
        assertThat(versions(report.standing())).containsExactly("iron-2#2", "kettle-17#2");
        assertThat(versions(report.changes())).containsExactly("iron-2#2", "kettle-17#2");
        report = AnnualReport.of(FIRM, 2026, record());
        assertThat(versions(report.standing())).containsExactly("kettle-17#3");
        assertThat(versions(report.changes())).containsExactly("iron-2#3", "kettle-17#3", "iron-2#4");
        assertThat(report.changes(Status.WITHDRAWN)).isEqualTo(1);
        assertThat(report.changes(Status.REVISED)).isEqualTo(2);
        report = AnnualReport.of(FIRM, 2027, record());
        assertThat(versions(report.standing())).containsExactly("kettle-17#3");
        assertThat(report.changes()).isEmpty();
        report = AnnualReport.of(FIRM, 2024, record());
        assertThat(report.standing()).isEmpty();
        assertThat(report.name()).isEmpty();
    }

    @Test
    void bothEndsOfTheYearBelongToIt() {
        Declaration complete =
                Full.declaration(new Version("a", 1), Status.COMPLETE, LocalDate.of(2024, 12, 31), Full.indicators());
        Declaration first = complete.publish(LocalDate.of(2025, 1, 1));
        Declaration last = first.withdraw(LocalDate.of(2025, 12, 31));
        assertThat(versions(AnnualReport.of(FIRM, 2025, List.of(complete, first, last))
                        .changes()))
                .containsExactly("a#2", "a#3");
        assertThat(AnnualReport.of(FIRM, 2025, List.of(complete, first, last)).standing())
                .isEmpty();
        assertThat(AnnualReport.of(FIRM, 2024, List.of(complete, first, last)).standing())
                .isEmpty();
    }

    @Test
    void passesOverOtherEnterprisesAndRepeats() {
        CreditCode other = CreditCode.parse("91330100799655058B");
        assertThat(AnnualReport.of(other, 2026, record()).standing()).isEmpty();
        List<Declaration> twice = new ArrayList<>(record());
        twice.addAll(record());
        assertThat(AnnualReport.of(FIRM, 2026, twice)).isEqualTo(AnnualReport.of(FIRM, 2026, record()));
        List<Declaration> forged = new ArrayList<>(record());
        forged.add(Full.declaration(
                new Version("kettle-17", 3), Status.REVISED, LocalDate.of(2026, 2, 1), Full.indicators()));
        assertThatThrownBy(() -> AnnualReport.of(FIRM, 2026, forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kettle-17#3");
    }

    @Test
    void isAPageInBothLanguages() {
        AnnualReport report = AnnualReport.of(FIRM, 2026, record());
        assertThat(report.page(Locale.CHINESE).html())
                .contains("2026 年度报告：执行标准情况", "截至 2026-12-31 执行的标准", "GB 4706.19-2008", "已废止", "不是该条例规定的义务");
        assertThat(report.page(Locale.ENGLISH).html())
                .contains("Annual report 2026: executed standards", "Withdrawn", "an offer, not a duty");
        assertThat(AnnualReport.of(FIRM, 2024, record()).page(Locale.ENGLISH).html())
                .contains("2024-12-31");
    }

    @Test
    void isJson() {
        JsonNode json = JsonMapper.shared()
                .readTree(new String(AnnualReport.of(FIRM, 2026, record()).json(), StandardCharsets.UTF_8));
        assertThat(json.get("asOf").asString()).isEqualTo("2026-12-31");
        assertThat(json.get("standing")).hasSize(1);
        JsonNode kettle = json.get("standing").get(0);
        assertThat(kettle.get("standards").get(0).get("reference").asString()).isEqualTo("GB 4706.19-2008");
        assertThat(kettle.get("digest").asString())
                .isEqualTo(DeclarationJson.digest(
                        AnnualReport.of(FIRM, 2026, record()).standing().get(0)));
        assertThat(json.get("changes")).hasSize(3);
    }
}
