package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every standard of the data set, compared through the public API. */
class StandardsOfTheDataSetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Catalog catalog = Catalog.builtIn();

    private static List<Map<String, String>> rows() throws IOException {
        Optional<Path> file = SharedData.file("standards.csv");
        assumeTrue(file.isPresent(), "no data set beside the repository");
        return SharedData.rows(file.get());
    }

    @Test
    void everyRowIsThereWithItsTitlesDaysAndLinks() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Map<String, String> row : rows()) {
            if (!row.get("confidence").equals("A") && !row.get("confidence").equals("B")) {
                continue;
            }
            compared++;
            String written = row.get("number");
            Optional<NamedDocument> named = catalog.documents().stream()
                    .filter(document -> document.name().equals(written))
                    .findAny();
            if (named.isPresent()) {
                softly.assertThat(named.get().titleZh()).isEqualTo(row.get("title_zh"));
                softly.assertThat(named.get().titleEn()).isEqualTo(row.get("title_en"));
                softly.assertThat(day(named.get().issued())).as(written).isEqualTo(row.get("issued"));
                softly.assertThat(named.get().keywords()).isEqualTo(list(row.get("keywords")));
                continue;
            }
            Optional<Standard> found = StandardReference.tryParse(written)
                    .filter(StandardNumber.class::isInstance)
                    .map(StandardNumber.class::cast)
                    .flatMap(catalog::find);
            softly.assertThat(found).as(written).isPresent();
            if (found.isPresent()) {
                compare(softly, row, found.get());
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(300);
    }

    private static void compare(SoftAssertions softly, Map<String, String> row, Standard standard) {
        String number = row.get("number");
        softly.assertThat(standard.number().toString()).isEqualTo(number);
        softly.assertThat(standard.titleZh()).as(number).isEqualTo(row.get("title_zh"));
        softly.assertThat(standard.titleEn()).as(number).isEqualTo(row.get("title_en"));
        softly.assertThat(day(standard.issued())).as(number + " issued").isEqualTo(row.get("issued"));
        softly.assertThat(day(standard.implemented()))
                .as(number + " implemented")
                .isEqualTo(row.get("implemented"));
        softly.assertThat(day(standard.withdrawn())).as(number + " withdrawn").isEqualTo(row.get("withdrawn_on"));
        softly.assertThat(texts(standard.replaces()))
                .as(number + " replaces")
                .isEqualTo(list(row.get("replaces").replace(" (part)", "")));
        softly.assertThat(texts(standard.replacedBy()))
                .as(number + " replacedBy")
                .isEqualTo(list(row.get("replaced_by").replace(" (part)", "")));
        for (String link : list(row.get("replaces") + ";" + row.get("replaced_by"))) {
            if (link.endsWith(" (part)")) {
                softly.assertThat(texts(standard.partly())).as(number).contains(link.replace(" (part)", ""));
            }
        }
        softly.assertThat(standard.ics()).as(number + " ics").isEqualTo(list(row.get("ics")));
        softly.assertThat(standard.ccs()).as(number + " ccs").isEqualTo(list(row.get("ccs")));
        softly.assertThat(standard.keywords()).as(number + " keywords").isEqualTo(list(row.get("keywords")));
        softly.assertThat(standard.confidence()).as(number).isEqualTo(Confidence.valueOf(row.get("confidence")));
        softly.assertThat(standard.stateConfidence())
                .as(number)
                .isEqualTo(Confidence.valueOf(row.get("status_confidence")));
        StringBuilder adopts = new StringBuilder();
        for (Adoption adoption : standard.adopts()) {
            adopts.append(adoption.document());
            if (adoption.degree() != Adoption.Degree.UNSTATED) {
                adopts.append(' ').append(adoption.degree());
            }
        }
        softly.assertThat(adopts.toString()).as(number + " adopts").isEqualToIgnoringCase(row.get("adopts"));
        switch (row.get("kind")) {
            case "mandatory_national" -> kind(softly, standard, Tier.NATIONAL, Mandate.MANDATORY);
            case "recommended_national" -> kind(softly, standard, Tier.NATIONAL, Mandate.RECOMMENDED);
            case "guidance_national" -> kind(softly, standard, Tier.NATIONAL, Mandate.GUIDANCE);
            case "recommended_industry" -> kind(softly, standard, Tier.INDUSTRY, Mandate.RECOMMENDED);
            case "mandatory_industry_historic" -> kind(softly, standard, Tier.INDUSTRY, Mandate.MANDATORY);
            case "group" ->
                softly.assertThat(standard.number().tier()).as(number).isEqualTo(Tier.GROUP);
            default -> softly.assertThat(standard.number().tier()).as(number).isIn(Tier.INTERNATIONAL, Tier.FOREIGN);
        }
    }

    private static void kind(SoftAssertions softly, Standard standard, Tier tier, Mandate mandate) {
        softly.assertThat(standard.number().tier())
                .as(standard.number().toString())
                .isEqualTo(tier);
        softly.assertThat(standard.mandate()).as(standard.number().toString()).isEqualTo(mandate);
    }

    @Test
    void everyRowStandsOnTheDayOfTheDataSetAsRecorded() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row : rows()) {
            Optional<StandardNumber> number = StandardReference.tryParse(row.get("number"))
                    .filter(StandardNumber.class::isInstance)
                    .map(StandardNumber.class::cast);
            if (number.isEmpty() || catalog.find(number.get()).isEmpty()) {
                continue;
            }
            Resolution resolution = catalog.resolve(number.get(), DAY);
            String as = row.get("number");
            Standing due = switch (row.get("status")) {
                case "active" -> Standing.IN_FORCE;
                case "superseded" -> Standing.SUPERSEDED;
                case "abolished" -> Standing.WITHDRAWN;
                case "upcoming" -> Standing.NOT_YET_IN_FORCE;
                default -> throw new AssertionError(row.get("status"));
            };
            softly.assertThat(resolution.standing()).as(as).isEqualTo(due);
            softly.assertThat(resolution.certain())
                    .as(as)
                    .isEqualTo(!row.get("status_confidence").equals("C"));
            List<String> successors = list(row.get("replaced_by"));
            softly.assertThat(resolution.successor().map(StandardNumber::toString))
                    .as(as + " successor")
                    .isEqualTo(successors.stream().findFirst());
        }
        softly.assertAll();
    }

    /** Each edition is found by its number on its first and its last day, and by its number without year while no newer one is. */
    @Test
    void everyRowIsFoundByNumberAndDate() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int asked = 0;
        for (Map<String, String> row : rows()) {
            Optional<StandardNumber> number = StandardNumber.tryParse(row.get("number"));
            if (row.get("confidence").equals("C")
                    || number.isEmpty()
                    || row.get("implemented").isEmpty()) {
                continue;
            }
            asked++;
            String as = row.get("number");
            LocalDate first = LocalDate.parse(row.get("implemented"));
            softly.assertThat(catalog.resolve(number.get(), first))
                    .as(as + " on its first day")
                    .satisfies(resolution -> {
                        assertThat(resolution.standing()).isEqualTo(Standing.IN_FORCE);
                        assertThat(resolution.standard().orElseThrow().number()).isEqualTo(number.get());
                    });
            softly.assertThat(catalog.resolve(number.get(), first.minusDays(1)).standing())
                    .as(as + " the day before")
                    .isEqualTo(Standing.NOT_YET_IN_FORCE);
            softly.assertThat(catalog.resolve(number.get().undated(), first)
                            .standard()
                            .map(Standard::number))
                    .as(as + " without year on its first day")
                    .contains(number.get());
            if (!row.get("withdrawn_on").isEmpty()) {
                LocalDate end = LocalDate.parse(row.get("withdrawn_on"));
                softly.assertThat(
                                catalog.resolve(number.get(), end.minusDays(1)).standing())
                        .as(as + " on its last day")
                        .isEqualTo(Standing.IN_FORCE);
                softly.assertThat(catalog.resolve(number.get(), end).standing())
                        .as(as + " after it")
                        .isIn(Standing.SUPERSEDED, Standing.WITHDRAWN);
            }
        }
        softly.assertAll();
        assertThat(asked).isGreaterThan(120);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static List<String> list(String cell) {
        List<String> list = new ArrayList<>();
        for (String item : cell.split(";")) {
            if (!item.isBlank()) {
                list.add(item.strip());
            }
        }
        return list;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
