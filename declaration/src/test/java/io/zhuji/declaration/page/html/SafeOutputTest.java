package io.zhuji.declaration.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeOutputTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            a\\u202Eb\\u2066c     | a⟨U+202E⟩b⟨U+2066⟩c
            \\uFEFFGB 1\\u200B     | ⟨U+FEFF⟩GB 1⟨U+200B⟩
            a\\u0000\\u001B\\u007F | a⟨U+0000⟩⟨U+001B⟩⟨U+007F⟩
            \\uD800x\\uDC00       | ⟨U+D800⟩x⟨U+DC00⟩
            \\uD83D\\uDE00 中文 é | 😀 中文 é
            """)
    void showsWhatCannotBeSeen(String written, String shown) {
        assertThat(SafeOutput.shown(unescape(written))).isEqualTo(shown);
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @Test
    void keepsLineBreaksAndDropsCarriageReturns() {
        assertThat(SafeOutput.shown("a\r\nb\tc")).isEqualTo("a\nb\tc");
    }

    @Test
    void cutsATextThatWouldBuryThePageAndSaysHowLongItWas() {
        assertThat(SafeOutput.shown("x".repeat(2000))).hasSize(2000);
        assertThat(SafeOutput.shown("x".repeat(10_000_000))).isEqualTo("x".repeat(2000) + " …(10000000)");
        assertThat(SafeOutput.shown("x".repeat(1999) + "😀")).isEqualTo("x".repeat(1999) + " …(2001)");
    }
}
