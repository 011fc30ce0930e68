package io.zhuji.declaration;

import static io.zhuji.declaration.Declarations.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhuji.core.standard.StandardReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {

    @Test
    void livesFromCompleteToWithdrawn() {
        Declaration complete = Declarations.shirt();
        Declaration published = complete.publish(DAY.plusDays(1));
        Declaration other = Declarations.shirt("another")
                .standard(ExecutedStandard.of(StandardReference.parse("GB/T 22849-2014"), "针织T恤衫"))
                .build(Status.COMPLETE, DAY.plusDays(20));
        Declaration revised = published.revise(other, DAY.plusDays(20));
        Declaration again = revised.revise(complete, DAY.plusDays(20));
        Declaration withdrawn = again.withdraw(DAY.plusDays(30));
        assertThat(List.of(complete, published, revised, again, withdrawn))
                .extracting(Declaration::status)
                .containsExactly(Status.COMPLETE, Status.PUBLISHED, Status.REVISED, Status.REVISED, Status.WITHDRAWN);
        assertThat(withdrawn.version()).hasToString("shirt-1#5");
        assertThat(withdrawn.previous()).contains(again.version());
        assertThat(revised.standards()).isEqualTo(other.standards());
        assertThat(revised.id()).isEqualTo("shirt-1");
        assertThat(published.statusOn()).isEqualTo(DAY.plusDays(1));
        assertThat(published.declaredOn()).isEqualTo(DAY);
        assertThat(complete.status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void refusesWhatTheLifeOfADeclarationDoesNotKnow() {
        Declaration complete = Declarations.shirt();
        Declaration draft = Declarations.shirt("d").build(Status.DRAFT, DAY);
        Declaration published = complete.publish(DAY);
        Declaration withdrawn = published.withdraw(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.publish(DAY))
                .withMessage("d#1 is DRAFT and cannot become PUBLISHED, only [DRAFT, COMPLETE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete.withdraw(DAY))
                .withMessageContaining("shirt-1#1 is COMPLETE and cannot become WITHDRAWN");
        assertThatIllegalArgumentException().isThrownBy(() -> published.publish(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> published.rewrite(complete, DAY))
                .withMessageContaining("only [REVISED, WITHDRAWN]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> published.revise(draft, DAY))
                .withMessageContaining("d#1 was DRAFT");
        assertThatIllegalArgumentException().isThrownBy(() -> withdrawn.revise(complete, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> published.withdraw(DAY.minusDays(1)))
                .withMessageContaining("cannot become WITHDRAWN on 2026-10-31");
    }

    @Test
    void draftIsRewrittenUntilItIsComplete() {
        Declaration draft = Declarations.shirt("d").build(Status.DRAFT, DAY);
        Declaration complete = draft.rewrite(Declarations.shirt(), DAY.plusDays(1));
        assertThat(complete.status()).isEqualTo(Status.COMPLETE);
        assertThat(complete.version()).hasToString("d#2");
        assertThat(complete.rewrite(draft, DAY.plusDays(2)).status()).isEqualTo(Status.DRAFT);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "DRAFT, COMPLETE, true",
        "DRAFT, PUBLISHED, false",
        "DRAFT, WITHDRAWN, false",
        "COMPLETE, PUBLISHED, true",
        "COMPLETE, REVISED, false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, REVISED, true",
        "REVISED, REVISED, true",
        "REVISED, WITHDRAWN, true",
        "REVISED, COMPLETE, false",
        "WITHDRAWN, REVISED, false"
    })
    void stepsOfLife(Status from, Status to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "kettle-17.v_2, true",
        "'', false",
        "../etc/passwd, false",
        "a..b, false",
        "a/b, false",
        "a., false",
        ".a, false",
        "-a, false",
        "产品, false",
        "a b, false"
    })
    void idsFitIntoAddressesAndNamesOfFiles(String text, boolean id) {
        assertThat(Version.isId(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/d/1?a=b#c, true",
        "http://例.中国/, true",
        "javascript:alert(1), false",
        "https://, false",
        "https:///x, false",
        "' https://a', false",
        "https://a/<script>, false",
        "data:text/html, false"
    })
    void channelLeadsToTheWeb(String text, boolean address) {
        assertThat(Channel.isAddress(text)).isEqualTo(address);
    }

    @Test
    void textsArePlainLines() {
        for (String bad : List.of("", " ", "a\nb", "a\u202Eb", "a\u0000", "\uD800", "\uFEFFa", "x".repeat(501))) {
            assertThatIllegalArgumentException().isThrownBy(() -> DeclaredProduct.named(bad));
        }
        assertThat(DeclaredProduct.named(" 电热水壶𠮷 <b> ").name()).isEqualTo("电热水壶𠮷 <b>");
    }

    @Test
    void remarkListsItemByItemInBothLanguages() {
        Remark remark = new Remark(
                StandardReference.parse("GB/T 22849-2014"),
                "针织T恤衫",
                List.of(
                        new Remark.Item(
                                Remark.Shortfall.FEWER,
                                Optional.of("pilling"),
                                "起球",
                                "pilling",
                                Optional.empty(),
                                "≥3级",
                                ""),
                        new Remark.Item(
                                Remark.Shortfall.LOWER,
                                Optional.of("cf_soap"),
                                "耐皂洗色牢度",
                                "colour fastness to soaping",
                                Optional.of("≥3级"),
                                "≥3-4级",
                                "变色")));
        assertThat(remark.text(Locale.CHINA))
                .isEqualTo("本声明公开的指标与推荐性标准 GB/T 22849-2014《针织T恤衫》相比，以下项目少于该标准（未作规定）："
                        + "起球（该标准：≥3级）。以下指标低于该标准：耐皂洗色牢度〔变色〕（本声明：≥3级，该标准：≥3-4级）。");
        assertThat(remark.text(Locale.FRENCH))
                .startsWith(
                        "Held against the recommended standard GB/T 22849-2014 (针织T恤衫), this declaration sets no limit"
                                + " on: pilling (standard: ")
                .contains(". It sets lower levels for: colour fastness to soaping [变色] (declared: ")
                .endsWith(").");
    }

    @ParameterizedTest
    @CsvSource({
        "GB 18401-2010, MANDATORY",
        "GB/T 22849-2014, RECOMMENDED",
        "GB/Z 1-2020, GUIDANCE",
        "FZ/T 73020-2019, RECOMMENDED",
        "DB33/T 2351-2021, RECOMMENDED",
        "T/ZZB 3299-2023, GROUP",
        "Q/SLFS 001-2026, ENTERPRISE",
        "ISO 9001:2015, OTHER"
    })
    void kindsByNumber(String number, ExecutedStandard.Kind kind) {
        assertThat(ExecutedStandard.Kind.of(StandardReference.parse(number))).isEqualTo(kind);
    }
}
