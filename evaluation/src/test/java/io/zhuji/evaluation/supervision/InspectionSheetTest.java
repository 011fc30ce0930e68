package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionSheetTest {

    private static final String FIRM = "91330100799655058B";

    private static InspectedStandard standard(
            String number, LocalDate declared, LocalDate offered, LocalDate changed, String method) {
        return new InspectedStandard(
                FIRM,
                number,
                "儿童凉鞋",
                Optional.ofNullable(declared),
                Optional.ofNullable(offered),
                Optional.ofNullable(changed),
                List.of("GB 30585-2014"),
                List.of(new InspectedStandard.Indicator("耐折次数", "≥4万次", method)));
    }

    private static List<String> remarks(InspectionSheet sheet) {
        return sheet.heads().stream()
                .flatMap(head -> head.remarks().stream())
                .map(Finding::reason)
                .toList();
    }

    @Test
    void hasTheFiveHeadsInTheirOrderAndNothingToRemarkOnASheetInOrder() {
        LocalDate declared = LocalDate.of(2024, 3, 1);
        InspectionSheet sheet = InspectionSheet.of(
                standard("Q/ABC 001-2024", declared, declared, declared, "GB/T 3903.1"), List.of("张", "李"));
        assertThat(sheet.heads())
                .extracting(InspectionSheet.Head::id)
                .containsExactly("duty", "timeliness", "number-and-name", "technical", "indicators");
        assertThat(remarks(sheet)).isEmpty();
        assertThat(sheet.heads().get(4).known()).containsEntry("耐折次数", "≥4万次 | GB/T 3903.1");
    }

    @Test
    void remarksWhatTheRegisterShows() {
        InspectionSheet late = InspectionSheet.of(
                standard(
                        "Q/ABC 001-2024",
                        LocalDate.of(2024, 3, 2),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 3),
                        " "),
                List.of());
        assertThat(remarks(late)).containsExactly("declared-late", "not-updated", "no-method");
        assertThat(late.heads().get(1).remarks().get(0).facts()).containsEntry("days", "1");
    }

    @Test
    void aNumberThatReadsAsNoneIsRemarked() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        InspectionSheet sheet = InspectionSheet.of(standard("企标一号", day, day, day, "GB/T 3903.1"), List.of());
        assertThat(remarks(sheet)).containsExactly("number");
    }

    @Test
    void aFactThatIsMissingIsAskedForAndNotHeldAgainstAnybody() {
        InspectionSheet empty = InspectionSheet.of(
                new InspectedStandard(
                        FIRM,
                        "Q/ABC 1-2024",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                List.of());
        assertThat(remarks(empty)).containsExactly("not-declared", "no-name", "no-mandatory", "no-indicators");
        assertThat(empty.heads().stream().flatMap(h -> h.remarks().stream()))
                .allMatch(finding -> finding.gap().isPresent());
    }

    @Test
    void isWrittenInTheReadersLanguage() throws IOException {
        InspectionSheet sheet = InspectionSheet.of(
                standard("Q/ABC 001-2024", LocalDate.of(2024, 3, 1), null, null, "GB/T 3903.1"), List.of("张"));
        StringWriter zh = new StringWriter();
        sheet.writeJson(zh, Supervision.messages(), Locale.CHINESE);
        assertThat(zh.toString()).contains("\"title\":\"公开是否及时\"", "\"inspectors\":[\"张\"]", "\"result\":\"\"");
        StringWriter en = new StringWriter();
        sheet.writeJson(en, Supervision.messages(), Locale.ENGLISH);
        assertThat(en.toString()).contains("\"title\":\"Declared in time\"");
    }
}
