package io.zhuji.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.evaluation.conformity.Methods;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemes section f. Exported to a ≤10 mg/kg, sold at home to a ≤20 mg/kg and b ≤5 mm. */
class SameLineTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Methods METHODS = Methods.of(Sets.CATALOG);

    private static SameLine check(String export, String home, String tolerances) {
        try {
            return SameLineJson.read(("{'product':'P','export':" + export + ",'home':" + home + ",'tolerances':"
                                    + tolerances + "}")
                            .replace('\'', '"'))
                    .check(
                            Sets.of("EN 1-2020", Force.FOREIGN, "a ≤10 mg/kg"),
                            Sets.of("GB 1-2020", Force.MANDATORY, "a ≤20 mg/kg; b ≤5 mm"),
                            METHODS,
                            ON);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Boolean> flag(String text) {
        return text == null ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L1',{'a':'8 mg/kg','b':'4 mm'}   | {}               | true  | true  | true  | true
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L2',{'a':'8 mg/kg','b':'4 mm'}   | {}               | false | true  | true  | false
            '',{'a':'8 mg/kg','b':'4 mm'}    | 'L1',{'a':'8 mg/kg','b':'4 mm'}   | {}               |       | true  | true  | false
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L1',{'a':'15 mg/kg','b':'4 mm'}  | {'':'100 %'}     | true  | false | true  | false
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L1',{'a':'9 mg/kg','b':'4 mm'}   | {'a':'1 mg/kg'}  | true  | true  | true  | true
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L1',{'a':'9 mg/kg','b':'4 mm'}   | {'a':'0.9 mg/kg'} | true | true  | false | false
            'L1',{'a':'9 mg/kg','b':'4 mm'}  | 'L1',{'a':'10 mg/kg','b':'4 mm'}  | {'':'10 %'}      | true  | true  | true  | true
            'L1',{'a':'8.9 mg/kg','b':'4 mm'} | 'L1',{'a':'10 mg/kg','b':'4 mm'} | {'':'10 %'}      | true  | true  | false | false
            'L1',{'a':'8 mg/kg','b':'4 mm'}  | 'L1',{'a':'9 mg/kg','b':'4 mm'}   | {}               | true  | true  |       | false
            'L1',{'a':'8 mg/kg'}             | 'L1',{'a':'8 mg/kg','b':'4 mm'}   | {}               | true  |       |       | false
            'L1',{'a':'<10 mg/kg','b':'4 mm'} | 'L1',{'a':'8 mg/kg','b':'4 mm'}  | {'':'50 %'}      | true  | true  |       | false
            'L1',{}                          | 'L1',{}                           | {}               | true  |       |       | false
            """)
    void theStatementNeedsAllThree(
            String export, String home, String tolerances, String line, String limits, String agree, boolean stated) {
        SameLine checked = check(made(export), made(home), tolerances);
        assertThat(checked.oneLine()).isEqualTo(flag(line));
        assertThat(checked.limits()).isEqualTo(flag(limits));
        assertThat(checked.agree()).isEqualTo(flag(agree));
        assertThat(checked.mayBeStated()).isEqualTo(stated);
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String json = SameLineJson.write(checked, locale);
            assertThat(json.contains("\"statement\":[]")).isEqualTo(!stated);
            String html = SameLinePage.of(checked, ON, locale, Map.of()).html();
            assertThat(html.contains(locale == Locale.CHINESE ? "本企业声明" : "We state"))
                    .isEqualTo(stated);
        }
    }

    private static String made(String written) {
        int comma = written.indexOf(',');
        return "{'line':" + written.substring(0, comma) + ",'values':" + written.substring(comma + 1) + "}";
    }

    @Test
    void standardsHeldInPartProveNothing() throws JsonProcessingException {
        SameLine checked = SameLineJson.read(
                        "{\"product\":\"P\",\"export\":{\"line\":\"1\",\"values\":{\"a\":\"1 mg/kg\"}},\"home\":{\"line\":\"1\",\"values\":{\"a\":\"1 mg/kg\"}}}")
                .check(
                        Sets.of("EN 1-2020", Force.FOREIGN, false, "a ≤10 mg/kg"),
                        Sets.of("GB 1-2020", Force.MANDATORY, "a ≤20 mg/kg"),
                        METHODS,
                        ON);
        assertThat(checked.limits()).isEmpty();
        assertThat(checked.mayBeStated()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} within {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            4级      | 4级      |        | true
            4级      | 3-4级    | 50 %   | false
            合格     | 合格     |        | true
            8 mg/kg  | 0.0008 % | 0 mg/kg | true
            8 mg/kg  | 8 mg/L   | 10 %   |
            8 mg/kg  | 9 mg/kg  | -1 %   |
            8 mg/kg  | 9 mg/kg  | 一点   |
            20 %     | 22 %     | 2 %    | true
            20 %     | 22.1 %   | 2 %    | false
            """)
    void valuesAgreeWithinWhatIsStated(String one, String other, String tolerance, String agree) {
        assertThat(SameLine.agree(one, other, Optional.ofNullable(tolerance))).isEqualTo(flag(agree));
    }
}
