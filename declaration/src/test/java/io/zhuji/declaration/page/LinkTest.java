package io.zhuji.declaration.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "HTTP://example.org", "mailto:a@example.org", "#e1-2"})
    void pointsToTheWebAMailBoxOrThePageItself(String address) {
        assertThat(Link.tryParse(address)).hasValue(new Link(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org",
                "relative",
                "https://",
                "https://example.org/a b",
                "https:\\\\example.org",
                ""
            })
    void pointsNowhereElse(String address) {
        assertThat(Link.tryParse(address)).isEmpty();
        assertThatThrownBy(() -> new Link(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + address + "'");
    }

    @Test
    void encodesAQuery() {
        assertThat(Link.query("https://example.org/?q=", "GB/T 1&2 \"中\uD800").address())
                .isEqualTo("https://example.org/?q=GB%2FT%201%262%20%22%E4%B8%AD%3F");
    }
}
