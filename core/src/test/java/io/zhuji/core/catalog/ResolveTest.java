package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built-in catalog says of references on many days. */
class ResolveTest {

    private final Catalog catalog = Catalog.builtIn();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a day before issue, the last day before, the first day of, the last day of, the first day after
            GB 18401-2003   | 2003-01-01 | not_yet_in_force | -             | sure
            GB 18401-2003   | 2004-12-31 | not_yet_in_force | -             | sure
            GB 18401-2003   | 2005-01-01 | in_force         | -             | sure
            GB 18401-2003   | 2011-07-31 | in_force         | GB 18401-2010 | sure
            GB 18401-2003   | 2011-08-01 | superseded       | GB 18401-2010 | sure
            GB 18401-2010   | 2011-07-31 | not_yet_in_force | -             | sure
            GB 18401-2010   | 2011-08-01 | in_force         | -             | sure
            GB 18401-2010   | 2026-11-22 | in_force         | -             | sure
            # one replaced by four
            GB 6675-2003    | 2015-12-31 | in_force         | GB 6675.1-2014 | sure
            GB 6675-2003    | 2016-01-01 | superseded       | GB 6675.1-2014 | sure
            # mandatory followed by recommended; the number with the wrong kind is no number
            GB 4706.1-2005  | 2026-07-31 | in_force         | GB/T 4706.1-2024 | sure
            GB 4706.1-2005  | 2026-08-01 | superseded       | GB/T 4706.1-2024 | sure
            GB/T 4706.1-2024| 2026-07-31 | not_yet_in_force | -             | sure
            GB 4706.1-2024  | 2026-11-22 | not_in_catalog   | -             | doubt
            GB/T 18401-2010 | 2026-11-22 | not_in_catalog   | -             | doubt
            GB 18401-2009   | 2026-11-22 | not_in_catalog   | -             | doubt
            # a successor whose days are not known: from its year on there is doubt, until the day of the record
            GB/T 22849-2014 | 2023-12-31 | in_force         | -             | sure
            GB/T 22849-2014 | 2024-01-01 | superseded       | GB/T 22849-2024 | doubt
            GB/T 22849-2014 | 2026-11-21 | superseded       | GB/T 22849-2024 | doubt
            GB/T 22849-2014 | 2026-11-22 | superseded       | GB/T 22849-2024 | sure
            GB/T 22849-2024 | 2023-12-31 | not_yet_in_force | -             | sure
            GB/T 22849-2024 | 2024-06-01 | in_force         | -             | doubt
            GB/T 22849-2024 | 2026-11-22 | in_force         | -             | sure
            # a successor announced, its first day not known
            GB 12021.4-2013 | 2026-11-22 | in_force         | GB 12021.4-2026 | sure
            GB 12021.4-2013 | 2026-11-23 | in_force         | GB 12021.4-2026 | doubt
            GB 12021.4-2026 | 2026-11-22 | not_yet_in_force | -             | sure
            GB 12021.4-2026 | 2027-06-01 | not_yet_in_force | -             | doubt
            # its own state is not settled
            GB/T 31900-2015 | 2026-11-22 | in_force         | -             | doubt
            GB/T 31900-2015 | 2014-12-31 | not_yet_in_force | -             | sure
            # its end is recorded ahead
            GB 7718-2011    | 2027-03-15 | in_force         | GB 7718-2025  | doubt
            GB 7718-2011    | 2027-03-16 | superseded       | GB 7718-2025  | doubt
            GB 7718-2025    | 2027-03-16 | in_force         | -             | sure
            # withdrawn without a successor, on a day not known: the first day is sure, what follows is not
            GB/Z 13800-2021 | 2021-10-11 | in_force         | -             | sure
            GB/Z 13800-2021 | 2021-10-12 | withdrawn        | -             | doubt
            GB/Z 13800-2021 | 2026-11-22 | withdrawn        | -             | sure
            # superseded, by what and when is not recorded
            QB 1999-1994    | 2017-06-01 | superseded       | -             | doubt
            QB 1999-1994    | 2026-11-22 | superseded       | -             | sure
            # taken over in part only
            GB 24430.1-2009 | 2026-11-22 | in_force         | GB 28007-2024 | sure
            # the first day follows from the predecessor's end
            GB/T 17685-2016 | 2015-12-31 | not_yet_in_force | -             | sure
            # one document under two numbers
            GB 5296.4-2012  | 2026-11-22 | in_force         | -             | doubt
            GB 19606-2004   | 2026-11-22 | superseded       | GB/T 19606-2024 | sure
            # an amendment stands as the edition it amends
            GB 4706.1-2005/XG1-2014 | 2026-07-31 | in_force | GB/T 4706.1-2024 | sure
            # a direct successor, though the chain goes on
            FZ/T 73008-2002 | 2026-11-22 | superseded       | GB/T 22849-2009 | sure
            GB 9688-1988    | 2026-11-22 | superseded       | GB 4806.7-2016  | sure
            GB 4806.1-1994  | 2026-11-22 | superseded       | GB 4806.11-2016 | sure
            # abroad
            EN 71-3:2013    | 2026-11-22 | superseded       | EN 71-3:2019+A1:2021 | sure
            ISO 8124-3:2010 | 2019-12-31 | in_force         | -             | doubt
            ISO 8124-3:2010 | 2026-11-22 | superseded       | ISO 8124-3:2020 | sure
            """)
    void standsOnADay(String written, LocalDate on, String standing, String successor, String sure) {
        Resolution resolution = catalog.resolve(StandardReference.parse(written), on);
        assertThat(resolution.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(standing);
        assertThat(resolution.successor().map(StandardNumber::toString).orElse("-"))
                .isEqualTo(successor);
        assertThat(resolution.certain()).isEqualTo(sure.equals("sure"));
        assertThat(resolution.reference()).hasToString(written);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GB 18401      | 2026-11-22 | undated_in_force | GB 18401-2010
            GB 18401      | 2010-01-01 | undated_in_force | GB 18401-2003
            GB 18401      | 2004-12-31 | undated_unknown  | -
            GB 25190      | 2026-11-22 | undated_in_force | GB 25190-2010
            GB/T 22292    | 2026-11-22 | undated_unknown  | -
            # the number as cited: without /T it has ended, with it goes on
            GB 4706.1     | 2026-07-31 | undated_in_force | GB 4706.1-2005
            GB 4706.1     | 2026-08-01 | undated_unknown  | -
            GB/T 4706.1   | 2026-08-01 | undated_in_force | GB/T 4706.1-2024
            # one number, two subjects
            GB 4806.1     | 2010-01-01 | undated_in_force | GB 4806.1-1994
            GB 4806.1     | 2026-11-22 | undated_in_force | GB 4806.1-2016
            GB 4806.1     | 2017-06-01 | undated_unknown  | -
            # in doubt which edition it is, the newer is taken
            GB/T 22849    | 2024-06-01 | undated_in_force | GB/T 22849-2024
            GB 7718       | 2026-11-22 | undated_in_force | GB 7718-2011
            GB 7718       | 2027-03-16 | undated_in_force | GB 7718-2025
            GB/T 13800    | 2026-11-22 | undated_unknown  | -
            GB 5296.4     | 2026-11-22 | undated_in_force | GB/T 5296.4-2012
            """)
    void undatedMeansTheEditionInForce(String written, LocalDate on, String standing, String edition) {
        Resolution resolution = catalog.resolve(StandardReference.parse(written), on);
        assertThat(resolution.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(standing);
        assertThat(resolution
                        .standard()
                        .map(standard -> standard.number().toString())
                        .orElse("-"))
                .isEqualTo(edition);
        assertThat(resolution.successor()).isEmpty();
    }

    @Test
    void aStandardSplitIntoPartsHasAllOfThemForSuccessors() {
        StandardReference split = StandardReference.parse("GB/T 28004-2011");
        Resolution later = catalog.resolve(split, LocalDate.of(2026, 11, 25));
        assertThat(later.successors())
                .extracting(StandardNumber::toString)
                .containsExactly("GB/T 28004.1-2021", "GB/T 28004.2-2021");
        assertThat(later.successor()).contains(later.successors().get(0));
        assertThat(later.successorNumbers()).isEqualTo("GB/T 28004.1-2021, GB/T 28004.2-2021");
        Resolution before = catalog.resolve(split, LocalDate.of(2015, 1, 1));
        assertThat(before.successors()).isEmpty();
        assertThat(before.successorNumbers()).isEmpty();
        Resolution between = catalog.resolve(split, LocalDate.of(2021, 3, 20));
        assertThat(between.successors())
                .as("the other part is issued only in April")
                .containsExactly(StandardNumber.parse("GB/T 28004.2-2021"));
        Resolution unknown = catalog.resolve(StandardReference.parse("GB/T 99999-2011"), LocalDate.of(2026, 1, 1));
        assertThat(unknown.successors()).isEmpty();
    }

    @Test
    void aSeriesHoldsItsEditionsUnderBothKindsOldestFirst() {
        assertThat(catalog.editions(StandardReference.parse("GB 4706.1").series()))
                .extracting(standard -> standard.number().toString())
                .containsExactly("GB 4706.1-1998", "GB 4706.1-2005", "GB/T 4706.1-2024");
        assertThat(catalog.editions(StandardReference.parse("GB 99999").series()))
                .isEmpty();
    }

    @Test
    void saysForWhichAgesAStandardIs() {
        assertThat(catalog.ages(StandardNumber.parse("GB/T 22849-2014"))
                        .orElseThrow()
                        .holds(36))
                .isFalse();
        assertThat(catalog.ages(StandardNumber.parse("GB/T 22849-2014"))
                        .orElseThrow()
                        .holds(37))
                .isTrue();
        assertThat(catalog.ages(StandardNumber.parse("GB 31701-2015"))
                        .orElseThrow()
                        .holds(168))
                .isTrue();
        assertThat(catalog.ages(StandardNumber.parse("GB 31701-2015"))
                        .orElseThrow()
                        .holds(169))
                .isFalse();
        assertThat(catalog.ages(StandardNumber.parse("GB 18401-2010"))).isEmpty();
    }

    @Test
    void namesWhatItIsMadeOf() {
        assertThat(catalog.editions().keySet())
                .containsExactly("catalog", "zhuji.goods", "zhuji.law", "zhuji.requirements", "zhuji.standards");
        assertThat(catalog.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(catalog.editions().get("catalog"));
        assertThat(catalog.findings()).isEmpty();
        assertThat(Catalog.builtIn()).isSameAs(catalog);
    }
}
