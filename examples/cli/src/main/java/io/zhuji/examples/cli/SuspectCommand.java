package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.supervision.Dossier;
import io.zhuji.evaluation.supervision.DossierJson;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.SupervisionPages;
import io.zhuji.evaluation.supervision.Suspect;
import io.zhuji.evaluation.supervision.Suspicion;
import io.zhuji.evaluation.supervision.SuspicionThresholds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code zhuji suspect}: declared standards in, those to look at out. */
final class SuspectCommand implements Command {

    @Override
    public String name() {
        return "suspect";
    }

    @Override
    public String summary() {
        return "find declared standards that may not be genuine";
    }

    @Override
    public String help() {
        return """
                usage: zhuji suspect [--lang zh|en] [--html FILE] [FILE...]

                Reads one declared standard a line, as JSON, from the files or from standard input; any member may lack:
                {"enterprise":"91330100799655058B","group":"","number":"Q/ABC 001-2024","name":"…","text":"…",
                 "declared_on":"2024-05-17","sequence":1234,"established":"2010-01-01","references":["GB/T 191-2008"],
                 "indicators":[{"name":"甲醛","limit":"≤20 mg/kg","method":"GB/T 2912.1"}],
                 "channels":{"label":{"number":"Q/ABC 001-2024","甲醛":"≤75 mg/kg"}},
                 "certificates":{"ccc":"2016010901123456"},
                 "claims":[{"standard":"GB/T 1-2020","limits":{"甲醛":"≤20 mg/kg"}}]}
                and writes one line for each to look at, with the evidence: what was seen and held against what. Standards
                are held against each other, so all are read before the first line is written.

                  --html FILE  also write the list as one self-contained page
                  --help       print this

                A sign to follow up, not a verdict. Exit status: 0 none, 1 some to look at, 2 some lines could not be read.
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
        Locale locale = Pages.language(arguments);
        List<Dossier> dossiers = new ArrayList<>();
        long unusable = Inputs.numbered(
                arguments.operands(),
                true,
                terminal,
                (number, line) -> dossiers.add(DossierJson.read((int) Math.min(number, Integer.MAX_VALUE), line)));
        List<Suspect> suspects = Suspicion.of(Catalog.builtIn(), List.of(), SuspicionThresholds.builtIn())
                .examine(dossiers);
        Messages messages = Supervision.messages();
        for (Suspect suspect : suspects) {
            JsonLines.write(
                    JsonLines.object(json -> {
                        json.writeNumberField("row", suspect.dossier().row());
                        json.writeStringField("enterprise", suspect.dossier().enterprise());
                        json.writeStringField("number", suspect.dossier().number());
                        json.writeArrayFieldStart("evidence");
                        for (Finding finding : suspect.evidence()) {
                            json.writeRawValue(FindingJson.write(finding, messages, locale));
                        }
                        json.writeEndArray();
                    }),
                    terminal.out());
        }
        Pages.write(arguments, SupervisionPages.in(locale).suspects(suspects, dossiers.size()), terminal);
        if (unusable > 0) {
            return Main.UNUSABLE;
        }
        return suspects.isEmpty() ? Main.CLEAN : Main.FOUND;
    }
}
