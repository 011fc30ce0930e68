package io.zhuji.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTest {

    /** GS1 General Specifications, 7.9: check digit; the numbers are the usual examples of the form. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            6901234567892     | 6901234567892  | 06901234567892
            09506000134352    | 09506000134352 | 09506000134352
            4006381333931     | 4006381333931  | 04006381333931
            036000291452      | 036000291452   | 00036000291452
            96385074          | 96385074       | 00000096385074
            690 1234 567892   | 6901234567892  | 06901234567892
            978-7-111-07575-2 | 9787111075752  | 09787111075752
            ６９０１２３４５６７８９２ | 6901234567892  | 06901234567892
            """)
    void readsTradeItemNumbers(String written, String digits, String gtin14) {
        Gtin gtin = Gtin.parse(written);
        assertThat(gtin).hasToString(digits);
        assertThat(gtin.gtin14()).isEqualTo(gtin14);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6901234567893    | check-digit
            9601234567892    | check-digit
            0000000000000    | all-zeros
            00000000         | all-zeros
            690123456789     | check-digit
            69012345678      | length
            123456789012345  | length
            ''               | length
            690123456789X    | characters
            无               | characters
            ٦٩٠١٢٣٤٥٦٧٨٩٢    | characters
            """)
    void namesWhatIsWrongWithATradeItemNumber(String text, String fault) {
        assertThat(Gtin.fault(text)).contains(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2016010901123456    | 2016 | 01 | 0901 | 123456 | false
            2014092207000022    | 2014 | 09 | 2207 | 000022 | false
            2021970307000001    | 2021 | 97 | 0307 | 000001 | true
            2020980401000034    | 2020 | 98 | 0401 | 000034 | true
            2016 01 0901 123456 | 2016 | 01 | 0901 | 123456 | false
            ２０１６０１０９０１１２３４５６ | 2016 | 01 | 0901 | 123456 | false
            """)
    void readsCertificates(String written, int year, String body, String kind, String serial, boolean self) {
        CccNumber number = CccNumber.parse(written);
        assertThat(number).isEqualTo(new CccNumber(year, body, kind, serial));
        assertThat(number.selfDeclaration()).isEqualTo(self);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            201601090112345   | length
            20160109011234567 | length
            2016010901I23456  | characters
            2001010901123456  | year
            9999999999999999  | year
            0000000000000000  | all-zeros
            有                | characters
            """)
    void namesWhatIsWrongWithACertificate(String text, String fault) {
        assertThat(CccNumber.fault(text)).contains(fault);
    }

    /** 食品生产许可管理办法, numbering; GB/T 17710-2008 for the check digit. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SC10133010600010   | SC10133010600010 | FOOD     | 01   | 330106
            SC20331010400020   | SC20331010400020 | ADDITIVE | 03   | 310104
            sc10133010600010   | SC10133010600010 | FOOD     | 01   | 330106
            SC 101 330106 0001 0 | SC10133010600010 | FOOD   | 01   | 330106
            ＳＣ：１０１３３０１０６０００１０ | SC10133010600010 | FOOD | 01 | 330106
            SC-10133010600010  | SC10133010600010 | FOOD     | 01   | 330106
            QS330106010001     | QS330106010001   | FOOD     | 0601 | 3301
            QS3301 0601 0001   | QS330106010001   | FOOD     | 0601 | 3301
            """)
    void readsFoodLicences(String written, String canonical, FoodLicence.Kind kind, String foodClass, String region) {
        FoodLicence licence = FoodLicence.parse(written);
        assertThat(licence).hasToString(canonical);
        assertThat(licence.kind()).isEqualTo(kind);
        assertThat(licence.foodClass()).isEqualTo(foodClass);
        assertThat(licence.region()).hasToString(region);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SC10133010600014  | check-digit
            SC10133010600105  | check-digit
            SC1013301060001   | length
            SC101330106000155 | length
            SC10199010600015  | region
            SC30133010600015  | form
            SC10033010600015  | form
            SC00000000000000  | all-zeros
            SC1013301O600015  | characters
            10133010600010    | form
            330106010001      | form
            QS33010601000     | length
            QS990106010001    | region
            QS000000000000    | all-zeros
            SC                | length
            ''                | form
            """)
    void namesWhatIsWrongWithAFoodLicence(String text, String fault) {
        assertThat(FoodLicence.fault(text)).contains(fault);
    }

    /** ISO/IEC 7064:2003, hybrid system MOD 11,10, the example 0794. */
    @Test
    void checkDigitOfTheStandardsExample() {
        assertThat(FoodLicence.checkDigit("0794", 4)).isEqualTo('5');
    }

    @Test
    void oldFoodNumbersEndWithSeptember2018() {
        FoodLicence old = FoodLicence.parse("QS330106010001");
        assertThat(old.allowedOn(LocalDate.of(2018, 9, 30))).isTrue();
        assertThat(old.allowedOn(LocalDate.of(2018, 10, 1))).isFalse();
        assertThat(FoodLicence.parse("SC10133010600010").allowedOn(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            XK16-204-00001       | XK16-204-00001
            xk16—204—00001       | XK16-204-00001
            XK16 204 00001       | XK16-204-00001
            XK1620400001         | XK16-204-00001
            XK16-108 0123        | XK16-108-0123
            (浙)XK16-204-00001   | (浙)XK16-204-00001
            （浙）XK16-204-00001 | (浙)XK16-204-00001
            浙XK16-204-00001     | (浙)XK16-204-00001
            〔黔〕XK08-001-00012 | (贵)XK08-001-00012
            """)
    void readsProductionLicences(String written, String canonical) {
        ProductionLicence licence = ProductionLicence.parse(written);
        assertThat(licence).hasToString(canonical).isEqualTo(ProductionLicence.parse(canonical));
        assertThat(licence.province().isPresent()).isEqualTo(canonical.startsWith("("));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            16-204-00001       | form
            XK16-204-001       | length
            XK16-204-000012    | length
            XK                 | length
            XK16-2O4-00001     | characters
            XK00-000-00000     | all-zeros
            (火)XK16-204-00001 | region
            ()XK16-204-00001   | region
            (浙XK16-204-00001  | region
            """)
    void namesWhatIsWrongWithAProductionLicence(String text, String fault) {
        assertThat(ProductionLicence.fault(text)).contains(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            202106-27-1102722-46265144 | 202106-27-1102722-46265144
            202106–27–1102722–46265144 | 202106-27-1102722-46265144
            202106 - 27 - 1102722 - 462651443728322560 | 202106-27-1102722-462651443728322560
            """)
    void readsEnergyLabelFilings(String written, String canonical) {
        EnergyFiling filing = EnergyFiling.parse(written);
        assertThat(filing).hasToString(canonical);
        assertThat(filing.filed()).isEqualTo(YearMonth.of(2021, 6));
        assertThat(filing.product()).isEqualTo("27");
        assertThat(filing.company()).isEqualTo("1102722");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            202113-27-1102722-46265144   | year
            202100-27-1102722-46265144   | year
            200502-27-1102722-46265144   | year
            20216-27-1102722-46265144    | length
            202106--1102722-46265144     | length
            202106-27-1102722            | form
            202106-27-1102722-4-5        | form
            20210627110272246265144      | form
            202106-2B-1102722-46265144   | characters
            000000-00-0000000-00000000   | all-zeros
            """)
    void namesWhatIsWrongWithAnEnergyLabelFiling(String text, String fault) {
        assertThat(EnergyFiling.fault(text)).contains(fault);
    }

    static List<Function<String, Optional<String>>> faults() {
        return List.of(
                Gtin::fault, CccNumber::fault, FoodLicence::fault, ProductionLicence::fault, EnergyFiling::fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void hostileTextIsRefusedInLinearTime(Function<String, Optional<String>> fault) {
        String million = "1".repeat(1_000_000);
        for (String text : List.of(
                million,
                " ".repeat(1_000_000),
                "-".repeat(1_000_000),
                "SC" + million,
                "XK" + million,
                "XK".repeat(500_000),
                "\uD800",
                "\0\uFFFF",
                "<script>")) {
            assertThat(fault.apply(text)).isPresent();
        }
    }

    /** Numbers of real pages with a careful person's verdict, where that folder stands beside the repository. */
    @Test
    void agreesWithRealPages() throws IOException {
        Optional<Path> labels = Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                .map(dir -> dir.resolve("shared/acceptance/labels.jsonl"))
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(labels.isPresent(), "no labelled pages beside the repository");
        Map<String, Function<String, Optional<String>>> kinds = Map.of(
                "gtin", Gtin::fault,
                "ccc", CccNumber::fault,
                "sc", FoodLicence::fault,
                "qs", FoodLicence::fault,
                "energy_filing", EnergyFiling::fault);
        int seen = 0;
        for (String line : Files.readAllLines(labels.orElseThrow(), StandardCharsets.UTF_8)) {
            for (String[] label : identifiers(line)) {
                Function<String, Optional<String>> fault = kinds.get(label[0]);
                if (fault != null) {
                    assertThat(fault.apply(label[1]).isEmpty())
                            .as(label[0] + " " + label[1])
                            .isEqualTo(label[2].equals("true"));
                    seen++;
                }
            }
        }
        assertThat(seen).isPositive();
    }

    private static List<String[]> identifiers(String line) throws IOException {
        List<String[]> found = new ArrayList<>();
        try (JsonParser in = new JsonFactory().createParser(line)) {
            String kind = "";
            String value = "";
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.FIELD_NAME) {
                    String field = in.currentName();
                    in.nextToken();
                    if (field.equals("kind")) {
                        kind = in.getText();
                    } else if (field.equals("value")) {
                        value = in.getText();
                    } else if (field.equals("valid")) {
                        found.add(new String[] {kind, value, in.getText()});
                    }
                }
            }
        }
        return found;
    }

    @Test
    void misuseNamesTheArgumentAndTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CccNumber(1999, "01", "0901", "123456"))
                .withMessageContaining("1999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CccNumber(2019, "1", "0901", "123456"))
                .withMessageContaining("body")
                .withMessageContaining("'1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductionLicence(Optional.empty(), "16", "204", "123"))
                .withMessageContaining("serial");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnergyFiling(YearMonth.of(2004, 1), "1", "1", "1"))
                .withMessageContaining("2004-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FoodLicence(FoodLicence.Scheme.SC, "10133010600014"))
                .withMessageContaining("check-digit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gtin.parse("6901234567893"))
                .withMessageContaining("6901234567893");
        assertThatNullPointerException().isThrownBy(() -> Gtin.fault(null)).withMessage("text");
    }
}
