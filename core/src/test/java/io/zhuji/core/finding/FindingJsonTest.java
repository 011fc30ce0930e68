package io.zhuji.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

    private static final Messages MESSAGES = Messages.load(FindingJsonTest.class, "finding-json");

    private static Finding finding(Optional<Gap> gap, Map<String, String> facts, List<String> basis) {
        Outcome outcome = gap.isPresent() ? Outcome.UNKNOWN : Outcome.SUSPECT;
        return new Finding(
                new RuleId("test.rule"),
                outcome,
                "why",
                gap,
                Pointer.ROOT.then("a/b").then(0),
                facts,
                basis);
    }

    @Test
    void isOneObjectWithAllThatAFindingHasAndItsMessage() {
        Finding finding =
                finding(Optional.of(Gap.SUBJECT), Map.of("value", "≤20 mg/kg", "at", "1"), List.of("L-1", "L-2"));
        assertThat(FindingJson.write(finding, MESSAGES, Locale.CHINESE))
                .isEqualTo("{\"rule\":\"test.rule\",\"outcome\":\"UNKNOWN\",\"reason\":\"why\",\"gap\":\"SUBJECT\","
                        + "\"at\":\"/a~1b/0\",\"facts\":{\"at\":\"1\",\"value\":\"≤20 mg/kg\"},\"basis\":[\"L-1\",\"L-2\"],"
                        + "\"message\":\"读到 ≤20 mg/kg。\"}");
        assertThat(FindingJson.write(finding, MESSAGES, Locale.ENGLISH)).endsWith("\"message\":\"Read ≤20 mg/kg.\"}");
    }

    @Test
    void aFindingThatLacksNothingHasNoGap() {
        Finding finding = finding(Optional.empty(), Map.of("value", ""), List.of());
        assertThat(FindingJson.write(finding, MESSAGES, Locale.ENGLISH)).contains("\"gap\":null", "\"basis\":[]");
    }

    @Test
    void anyTextReadsBack() throws JsonProcessingException {
        String hostile = "\"\\\u0000\u0007\n\r\t\u2028</script>\uD83D\uDE00";
        Finding finding = finding(Optional.empty(), Map.of("value", hostile, "k\"\n", "v"), List.of("\"b\\"));
        JsonNode read = new ObjectMapper().readTree(FindingJson.write(finding, MESSAGES, Locale.ENGLISH));
        assertThat(read.get("facts").get("value").asText()).isEqualTo(hostile);
        assertThat(read.get("facts").get("k\"\n").asText()).isEqualTo("v");
        assertThat(read.get("basis").get(0).asText()).isEqualTo("\"b\\");
        assertThat(read.get("message").asText()).isEqualTo(MESSAGES.text(finding, Locale.ENGLISH));
    }
}
