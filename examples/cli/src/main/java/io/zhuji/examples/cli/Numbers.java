package io.zhuji.examples.cli;

import io.zhuji.core.standard.Citation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code zhuji numbers}: the numbers of standards in each line of text. */
final class Numbers implements Command {

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public String summary() {
        return "find the numbers of standards in text";
    }

    @Override
    public String help() {
        return """
                usage: zhuji numbers [--json-input] [FILE...]

                Reads lines of text from the files, or from standard input, and writes one line of JSON for each:
                {"text":"执行标准：ＧＢ18401—2010 B类","numbers":["GB 18401-2010"]}
                with the numbers in normal form, in reading order, each once.

                  --json-input   each line is a JSON string, so that a text can hold line breaks; blank lines are skipped
                  --help         print this

                A line that cannot be read is named on standard error as file:line:column, gives no line of output,
                and the rest goes on. Exit status: 0 all lines read, 2 some were not.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--json-input");
    }

    @Override
    public List<String> valued() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        boolean json = arguments.has("--json-input");
        long unusable = Inputs.each(arguments.operands(), json, terminal, line -> {
            String text = json ? JsonLines.string(line) : line;
            Set<String> numbers = new LinkedHashSet<>();
            for (Citation citation : Citation.allIn(text)) {
                numbers.add(citation.reference().toString());
            }
            String out = JsonLines.object(body -> {
                body.writeStringField("text", text);
                body.writeArrayFieldStart("numbers");
                for (String number : numbers) {
                    body.writeString(number);
                }
                body.writeEndArray();
            });
            JsonLines.write(out, terminal.out());
        });
        return unusable == 0 ? Main.CLEAN : Main.UNUSABLE;
    }
}
