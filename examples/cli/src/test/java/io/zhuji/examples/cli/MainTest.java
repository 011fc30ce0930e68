package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "help",
                "numbers --help",
                "check --help",
                "judge --help",
                "catalog --help",
                "check --on x -h"
            })
    void helpIsNoFault(String line) {
        Run run = Run.of("", line.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("usage: zhuji ").endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(Run.of("", "--help").out()).contains("  numbers ", "  check ", "  judge ", "  catalog ");
    }

    @Test
    void saysItsVersion() {
        Run run = Run.of("", "--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("zhuji ");
    }

    @ParameterizedTest(name = "zhuji {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | no command given
            nombers                     | unknown command 'nombers'
            numbers --json              | unknown option --json
            numbers --json-input=yes    | option --json-input takes no value
            check --on                  | option --on needs a value
            check --on 2026-02-30       | --on takes a day written 2026-11-22, was '2026-02-30'
            check --on 22.11.2026       | --on takes a day written 2026-11-22, was '22.11.2026'
            check --lang fr             | --lang is zh or en, was 'fr'
            check --fail-on BAD         | --fail-on is one of [VIOLATION, SUSPECT, UNKNOWN, ADVICE, NOTICE] or [REJECT, HOLD], was 'BAD'
            check --fail-on accept      | --fail-on is one of [VIOLATION, SUSPECT, UNKNOWN, ADVICE, NOTICE] or [REJECT, HOLD], was 'accept'
            catalog                     | say 'catalog list', 'show NUMBER'
            catalog show                | say 'catalog list', 'show NUMBER'
            catalog list --status good  | --status is one of in_force, superseded
            """)
    void namesWhatItCannotFollow(String line, String message) {
        Run run = Run.of("", line.isEmpty() ? new String[0] : line.split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("zhuji: " + message);
    }
}
