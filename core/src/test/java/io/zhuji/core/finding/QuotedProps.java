package io.zhuji.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a finding quotes fits its line. */
class QuotedProps {

    @Example
    void isCutBetweenCharacters() {
        assertThat(Quoted.text("GB 18401-2010", 20)).isEqualTo("GB 18401-2010");
        assertThat(Quoted.text("GB 18401-2010", 13)).isEqualTo("GB 18401-2010");
        assertThat(Quoted.text("GB 18401-2010", 5)).isEqualTo("GB 18…");
        assertThat(Quoted.text("𠮷野", 3)).isEqualTo("𠮷野");
        assertThat(Quoted.text("𠮷野", 2)).isEqualTo("𠮷…");
        assertThat(Quoted.text("𠮷野", 1)).isEqualTo("…");
    }

    @Example
    void whatWouldBreakTheLineOrHideIsReplaced() {
        for (String hidden :
                List.of("\t", "\n", "\u0000", "\u007F", "\u200B", "\u202E", "\u2028", "\uFEFF", "\uE000", "\uFFFF")) {
            assertThat(Quoted.text("甲" + hidden + "b", 9)).isEqualTo("甲\uFFFDb");
        }
    }

    @Example
    void halfCharactersAreReplaced() {
        assertThat(Quoted.text("a\uD842", 9)).isEqualTo("a\uFFFD");
        assertThat(Quoted.text("\uDFB7a", 9)).isEqualTo("\uFFFDa");
        assertThat(Quoted.text("", 9)).isEmpty();
    }

    @Property
    void isOneLineOfWholeCharactersNoLongerThanAllowed(@ForAll String text, @ForAll @IntRange(max = 40) int most) {
        String shown = Quoted.text(text, most);
        assertThat(shown.length()).isLessThanOrEqualTo(most + 1);
        assertThat(shown.lines().count()).isLessThanOrEqualTo(1);
        assertThat(shown.codePoints().map(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
    }
}
