package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.evaluation.reference.RuleReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** {@code zhuji rules}: every rule of the library. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "print every rule with its conclusions and its law";
    }

    @Override
    public String help() {
        return """
                usage: zhuji rules [--lang zh|en] [--html FILE]

                Writes every rule of the library as Markdown: what it can conclude, in which words, on which law.

                  --lang zh|en    language; zh when not given
                  --html FILE     write a page instead
                  --help          print this
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--lang", "--html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (!arguments.operands().isEmpty()) {
            throw new UsageException(
                    "rules takes no file, was given '" + arguments.operands().get(0) + "'");
        }
        Locale locale = Pages.language(arguments);
        RuleReference reference = RuleReference.of(Catalog.builtIn());
        if (arguments.has("--html")) {
            Pages.write(arguments, reference.page(locale), terminal);
        } else {
            terminal.out().write(reference.markdown(locale).getBytes(StandardCharsets.UTF_8));
        }
        return Main.CLEAN;
    }
}
