package io.zhuji.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJsonTest {

    private static final String COMPLETE = """
            {"id": "shirt-1", "enterprise": {"code": "91330100MA2XYK0192", "name": "杭州示例服饰有限公司", "region": 330106},
             "product": {"name": "衬衫", "model": "CS-1", "gtin": 6901234567892, "category": "test.shirt",
                         "fromMonths": 200, "toMonths": 1200, "traits": {"outer": false}, "amounts": {"power": 1.5}},
             "standards": ["GB 90001-2020", {"number": "Q/HZSF 001-2026", "title": "衬衫"}],
             "indicators": [
               {"name": "测试甲醛", "kind": "performance", "limit": "≤50 mg/kg", "method": "GB/T 90011-2020"},
               {"name": "测试透气率", "kind": "functional", "limit": "≥200", "unit": "mm/s", "methods": ["GB/T 90011-2020"]},
               {"name": "测试起球", "kind": "性能", "limit": "≥3-4级", "method": "GB/T 90011-2020"},
               {"name": "测试铅迁移量", "kind": "性能", "limit": "≤60 mg/kg", "method": "GB/T 90011-2020"}],
             "joint": [{"number": "Q/HZSF 001-2026", "partners": [{"name": "苏州示例", "number": "Q/SZSF 003-2026"}]}],
             "channel": {"place": "national"}, "firstOffered": "2026-12-01", "packaging": null}
            """;

    private static List<String> told(String json) {
        try {
            List<String> told = new ArrayList<>();
            for (Finding finding : Drafts.DRAFTING
                    .draft(DraftJson.read(json), Drafts.DAY)
                    .report()
                    .findings()) {
                told.add(finding.reason() + " " + finding.at());
            }
            return told;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsAllThereIs() throws JsonProcessingException {
        assertThat(told(COMPLETE)).isEmpty();
        Declaration declaration = Drafts.DRAFTING
                .draft(DraftJson.read(COMPLETE), Drafts.DAY)
                .declaration()
                .orElseThrow();
        assertThat(declaration.products().get(0).facts().amounts()).containsKey("power");
        assertThat(declaration.joint().get(0).partners()).hasSize(1);
        assertThat(declaration.packaging()).isEmpty();
    }

    @Test
    void remarksThatAreThereAreHeldAgainstWhatIsDue() {
        assertThat(told(COMPLETE.replace("\"packaging\": null", "\"remarks\": [{\"standard\": \"GB/T 1-2001\"}]")))
                .containsExactly("stale /remarks/0");
    }

    @Test
    void shapeAndUnknownMembersAreToldAtTheirPlace() {
        String odd = COMPLETE.replace("\"channel\": {\"place\": \"national\"}", "\"channel\": [1]")
                .replace("\"model\"", "\"modell\"")
                .replace("\"method\": \"GB/T 90011-2020\"}, ", "\"method\": {}}, ");
        assertThat(told(odd)).contains("shape /channel", "unknown-member /product/modell");
        assertThat(told("[]")).contains("shape ");
        assertThat(told("{\"standards\": {}, \"indicators\": [[]], \"products\": [1], \"enterprise\": \"x\"}"))
                .contains("shape /standards", "shape /indicators/0", "shape /products/0", "shape /enterprise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\":1}x", "{\"id\":1,\"id\":2}", "{id:1}", "nul"})
    void whatIsNotOneJsonValueIsRefused(String text) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> DraftJson.read(text));
    }

    @Test
    void depthIsBounded() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> DraftJson.read("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    }
}
