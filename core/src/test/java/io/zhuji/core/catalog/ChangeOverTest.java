package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.ChangeOver.Answer;
import io.zhuji.core.catalog.ChangeOver.Followed;
import io.zhuji.core.catalog.ChangeOver.Kind;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of change-overs, row by row. The new edition begins on 2025-06-01. */
class ChangeOverTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 6, 1);

    @ParameterizedTest(name = "{0} made {2} to the {1} edition, sold {3}, meets new {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # made before to the old edition, sold before
            MANDATORY     | OLD | 2025-01-01 | 2025-05-31 |       | CONFORMS
            # made before to the old edition, sold on or after
            MANDATORY     | OLD | 2025-01-01 | 2025-06-01 | false | VIOLATION
            MANDATORY     | OLD | 2025-01-01 | 2025-06-01 | true  | CONFORMS
            MANDATORY     | OLD | 2025-01-01 | 2025-06-01 |       | SUSPECT
            # made on or after to the old edition
            MANDATORY     | OLD | 2025-06-01 | 2025-07-01 | false | VIOLATION
            MANDATORY     | OLD | 2025-06-01 | 2025-07-01 |       | SUSPECT
            # not known when made
            MANDATORY     | OLD |            | 2025-05-31 |       | CONFORMS
            MANDATORY     | OLD |            | 2025-07-01 |       | SUSPECT
            # made before to the new edition
            MANDATORY     | NEW | 2025-01-01 | 2025-03-01 |       | CONFORMS
            MANDATORY     | NEW | 2025-01-01 | 2025-07-01 |       | CONFORMS
            # recommended and declared, made before, sold on or after
            RECOMMENDED   | OLD | 2025-01-01 | 2025-07-01 |       | REVIEW
            RECOMMENDED   | OLD | 2025-01-01 | 2025-05-31 |       | CONFORMS
            # recommended and declared, made on or after
            RECOMMENDED   | OLD | 2025-06-01 | 2025-07-01 |       | DECLARED_ENDED
            RECOMMENDED   | NEW | 2025-06-01 | 2025-07-01 |       | CONFORMS
            # food safety, followed early
            FOOD_SAFETY   | NEW | 2025-01-01 | 2025-03-01 |       | CONFORMS_IF_DISCLOSED
            FOOD_SAFETY   | NEW | 2025-06-01 | 2025-07-01 |       | CONFORMS
            FOOD_SAFETY   | OLD | 2025-01-01 | 2025-07-01 |       | SUSPECT
            # food labels without a clause on record
            FOOD_LABEL    | OLD | 2025-01-01 | 2025-07-01 |       | REVIEW
            FOOD_LABEL    | OLD | 2025-06-01 | 2025-07-01 |       | VIOLATION
            # goods newly in the catalogue of certification
            CERTIFICATION | OLD | 2025-01-01 | 2025-05-31 |       | CONFORMS
            CERTIFICATION | OLD | 2025-01-01 | 2025-06-01 |       | VIOLATION
            CERTIFICATION | NEW | 2025-01-01 | 2025-06-01 |       | CONFORMS
            """)
    void answers(Kind kind, Followed followed, LocalDate madeOn, LocalDate soldOn, Boolean meetsNew, Answer answer) {
        ChangeOver goods = new ChangeOver(
                kind,
                CHANGE,
                followed,
                Optional.ofNullable(madeOn),
                soldOn,
                Optional.ofNullable(meetsNew),
                Optional.empty());
        assertThat(goods.answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "made {0}, sold {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-31 | 2025-11-30 | SOLD_OUT_BY_CLAUSE
            2025-08-31 | 2025-12-01 | SUSPECT
            2025-09-01 | 2025-11-30 | SUSPECT
                       | 2025-11-30 | REVIEW
                       | 2025-12-01 | SUSPECT
            """)
    void electricBicyclesHadThreeMonthsMore(LocalDate madeOn, LocalDate soldOn, Answer answer) {
        Transition change =
                Catalog.builtIn().endOf(StandardNumber.parse("GB 17761-2018")).orElseThrow();
        ChangeOver goods = new ChangeOver(
                Kind.MANDATORY,
                change.on(),
                Followed.OLD,
                Optional.ofNullable(madeOn),
                soldOn,
                Optional.empty(),
                change.saleOut());
        assertThat(goods.answer()).isEqualTo(answer);
    }

    @Test
    void textilesMadeBeforeTheChildrensStandardHadTwoYears() {
        Transition change =
                Catalog.builtIn().beginOf(StandardNumber.parse("GB 31701-2015")).orElseThrow();
        assertThat(change.old()).isEmpty();
        SaleOut clause = change.saleOut().orElseThrow();
        assertThat(clause.covers(LocalDate.of(2016, 5, 31), LocalDate.of(2018, 5, 31)))
                .isTrue();
        assertThat(clause.covers(LocalDate.of(2016, 5, 31), LocalDate.of(2018, 6, 1)))
                .isFalse();
        assertThat(clause.covers(LocalDate.of(2016, 6, 1), LocalDate.of(2018, 5, 31)))
                .isFalse();
    }

    @Test
    void foodLabelsGoOnByPracticeWhichIsNotSettled() {
        Transition change =
                Catalog.builtIn().endOf(StandardNumber.parse("GB 7718-2011")).orElseThrow();
        ChangeOver goods = new ChangeOver(
                Kind.FOOD_LABEL,
                change.on(),
                Followed.OLD,
                Optional.of(LocalDate.of(2027, 1, 1)),
                LocalDate.of(2027, 4, 1),
                Optional.empty(),
                change.saleOut());
        assertThat(goods.answer()).isEqualTo(Answer.REVIEW);
    }
}
