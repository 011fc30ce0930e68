package io.zhuji.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextResourceTest {

    @Test
    void leavesOutRemarksAndBlankLines() {
        assertThat(TextResource.lines(TextResourceTest.class, "lines.txt")).containsExactly("a | 甲", "b # no remark");
        assertThat(TextResource.text(TextResourceTest.class, "lines.txt")).startsWith("# remark, 注释\n");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> TextResource.text(TextResourceTest.class, "none.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no resource 'none.txt' beside " + TextResourceTest.class.getName());
    }
}
