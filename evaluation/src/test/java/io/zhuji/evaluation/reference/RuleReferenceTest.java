package io.zhuji.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference holds every rule there is, in both languages, and is what is kept under docs. */
class RuleReferenceTest {

    private static final Pattern RULE = Pattern.compile("new RuleId\\(\\s*\"([a-z0-9.-]+)\"");
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final RuleReference reference = RuleReference.of(Catalog.builtIn());

    /** The folder of the whole, from whichever module the test is run. */
    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("evaluation").resolve("src"))) {
            at = at.getParent();
        }
        return at;
    }

    private static SortedSet<String> rulesInTheSources() throws IOException {
        SortedSet<String> rules = new TreeSet<>();
        for (String module : List.of("core", "declaration", "evaluation")) {
            try (Stream<Path> files = Files.walk(root().resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(
                                file -> RULE.matcher(text(file)).results().forEach(found -> rules.add(found.group(1))));
            }
        }
        return rules;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void holdsEveryRuleThatTheSourcesName() throws IOException {
        SortedSet<String> named = rulesInTheSources();
        assertThat(named).as("the check can fail").hasSizeGreaterThan(50);
        named.remove(RuleSet.ENGINE.text());
        assertThat(reference.ids()).containsAll(named);
    }

    @Test
    void everyConclusionHasASentenceInBothLanguages() {
        for (Chapter chapter : reference.chapters()) {
            for (Locale locale : LANGUAGES) {
                ReferenceWords words = new ReferenceWords(locale);
                for (RuleEntry rule : chapter.rules()) {
                    for (Verdict verdict : rule.verdicts()) {
                        assertThat(words.sentence(chapter, rule.id().text(), verdict.reason()))
                                .as(rule.id() + "." + verdict.reason() + " " + locale)
                                .isNotBlank();
                    }
                }
            }
        }
    }

    /** A sentence of a rule that no conclusion leads to would be a finding the reference keeps silent about. */
    @Test
    void everySentenceOfARuleIsAConclusionOfIt() {
        int sentences = 0;
        for (Chapter chapter : reference.chapters()) {
            SortedSet<String> told = new TreeSet<>();
            for (RuleEntry rule : chapter.rules()) {
                rule.verdicts().forEach(verdict -> told.add(rule.id() + "." + verdict.reason()));
            }
            for (String key : chapter.messages().keys()) {
                int dot = key.lastIndexOf('.');
                if (dot > 0 && chapter.ids().contains(key.substring(0, dot))) {
                    assertThat(told).contains(key);
                    sentences++;
                }
            }
        }
        assertThat(sentences).isGreaterThan(700);
    }

    @Test
    void aPageHoldsEveryRuleWithItsLaw() {
        for (Locale locale : LANGUAGES) {
            String html = reference.page(locale).html();
            assertThat(html).contains(reference.ids());
            ReferenceWords words = new ReferenceWords(locale);
            Basis basis = Catalog.builtIn().basis("SL-25").orElseThrow();
            assertThat(html)
                    .contains("SL-25", words.of("force.MUST"), basis.from().toString());
        }
    }

    /** Run with -Dzhuji.write=true to write the files anew. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theFilesUnderDocsAreWhatTheRulesSay(String language) throws IOException {
        Path file = root().resolve("evaluation/docs/rules." + language + ".md");
        String text = reference.markdown(language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
        if (Boolean.getBoolean("zhuji.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("run this test with -Dzhuji.write=true to write " + file.getFileName() + " anew")
                .isEqualTo(text);
        assertThat(text).contains(reference.ids());
    }
}
