package io.zhuji.declaration.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.declaration.Draft;
import io.zhuji.declaration.DraftIndicator;
import io.zhuji.declaration.DraftParty;
import io.zhuji.declaration.DraftProduct;
import io.zhuji.declaration.DraftRemark;
import io.zhuji.declaration.DraftStandard;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints in an engine without EL. */
class ConstraintTest {

    private static ValidatorFactory chinese;
    private static ValidatorFactory english;

    /** A host's own class, of which the library knows nothing. */
    record Master(
            @StandardNumberText @Nullable String norm,
            @CreditCode @Nullable String maker,
            @Gtin @Nullable String ean,
            @LimitText @Nullable String limit,
            @CccCertificate @Nullable String ccc,
            @FoodLicence @Nullable String sc,
            @ShownText @Nullable String name,
            List<@StandardNumberText String> more,
            Map<String, @Gtin String> codes,
            @NotBlank @Pattern(regexp = "[a-z]*") @Nullable String own) {}

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH), locale, context -> locale, false))
                .buildValidatorFactory();
    }

    @BeforeAll
    static void start() {
        chinese = factory(Locale.SIMPLIFIED_CHINESE);
        english = factory(Locale.ENGLISH);
    }

    @AfterAll
    static void stop() {
        chinese.close();
        english.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norm  | GB18401—2010          | GB/T
            norm  | FZ/T 73020            | 见吊牌
            maker | 91330100MA2XYK0192    | 91330100MA2XYK0193
            ean   | 6901234567892         | 6901234567890
            limit | ≤20 mg/kg             | 20 mg/xg/zz
            ccc   | 2016010808835313      | 20160108
            sc    | SC10633019702613      | SC10633019702614
            name  | 衬衫 𠮷               | 衬‮衫
            """)
    void acceptsWhatCoreReads(String field, String good, String bad) {
        Validator validator = english.getValidator();
        assertThat(validator.validateValue(Master.class, field, good)).isEmpty();
        assertThat(validator.validateValue(Master.class, field, null)).isEmpty();
        assertThat(validator.validateValue(Master.class, field, " ")).isEmpty();
        assertThat(validator.validateValue(Master.class, field, bad)).hasSize(1);
        assertThat(validator.validateValue(Master.class, field, "9".repeat(1_000_000)))
                .hasSize(1);
    }

    @Test
    void speaksChineseAndEnglish() {
        assertThat(message(chinese)).isEqualTo("必须是校验码正确的统一社会信用代码");
        assertThat(message(english)).isEqualTo("must be a unified social credit code with sound check characters");
    }

    private static String message(ValidatorFactory factory) {
        return factory.getValidator()
                .validateValue(Master.class, "maker", "x")
                .iterator()
                .next()
                .getMessage();
    }

    @Test
    void violationsBecomeFindingsAtTheirPlace() {
        Master master =
                new Master("x", null, null, null, null, null, "a\nb", List.of("GB 1", "?"), Map.of("a/b", "1"), null);
        List<Finding> findings = ConstraintFindings.of(chinese.getValidator().validate(master));
        assertThat(findings)
                .extracting(f -> f.at().text() + " " + f.reason() + " " + f.outcome() + " " + f.facts())
                .containsExactly(
                        "/codes/a~1b gtin SUSPECT {value=1}",
                        "/more/1 standard-number SUSPECT {value=?}",
                        "/name shown-text SUSPECT {value=a\uFFFDb}",
                        "/norm standard-number SUSPECT {value=x}",
                        "/own missing UNKNOWN {}");
        Messages messages = ConstraintFindings.messages();
        for (Finding finding : findings) {
            assertThat(messages.text(finding, Locale.CHINESE)).doesNotContain("{");
            assertThat(messages.text(finding, Locale.ENGLISH)).doesNotContain("{");
        }
        Master other = new Master(null, null, null, null, null, null, null, List.of(), Map.of(), "A\u0000\u202E");
        assertThat(ConstraintFindings.of(chinese.getValidator().validate(other)))
                .extracting(Finding::reason, f -> f.facts().toString(), Finding::outcome)
                .containsExactly(tuple("other", "{constraint=Pattern, value=A\uFFFD\uFFFD}", Outcome.SUSPECT));
    }

    @Test
    void draftIsCheckedThroughAndThrough() {
        Draft draft = new Draft()
                .enterprise(new DraftParty().code("1"))
                .product(new DraftProduct().gtin("6901234567890"))
                .standard(new DraftStandard().number("?"))
                .indicator(new DraftIndicator().name("甲醛").limit("?!"))
                .remark(new DraftRemark().standard("-"));
        List<String> at = new ArrayList<>();
        for (Finding finding : ConstraintFindings.of(english.getValidator().validate(draft))) {
            at.add(finding.at().text());
        }
        assertThat(at)
                .containsExactly(
                        "/enterprise/code",
                        "/enterprise/name",
                        "/indicators/0/limit",
                        "/products/0/gtin",
                        "/products/0/name",
                        "/remarks/0/standard",
                        "/standards/0/number");
        assertThat(english.getValidator().validate(new Draft()))
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactlyInAnyOrder("enterprise", "products");
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        assertThat(ConstraintFindings.messages().keys())
                .containsExactlyInAnyOrder(
                        "form.constraint.missing",
                        "form.constraint.standard-number",
                        "form.constraint.credit-code",
                        "form.constraint.gtin",
                        "form.constraint.limit",
                        "form.constraint.ccc",
                        "form.constraint.food-licence",
                        "form.constraint.shown-text",
                        "form.constraint.other");
    }
}
