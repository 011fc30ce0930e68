package io.zhuji.examples.cli;

import java.io.IOException;
import java.util.List;

/** {@code zhuji catalog}: what the catalog knows of standards, and how packs are made ready for it. */
final class CatalogCommand implements Command {

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public String summary() {
        return "list, show, check, compare, draw and import what is known of standards";
    }

    @Override
    public String help() {
        return """
                usage: zhuji catalog list [--on DATE] [--series NUMBER] [--category ID] [--status STATUS] [--tier TIER] [--role ROLE] [--text TEXT]
                       zhuji catalog show NUMBER|NAME [--on DATE] [--lang zh|en]
                       zhuji catalog applies KIND [NUMBER] [--on DATE] [--months 24-36] [--amounts NAME=NUMBER,…] [--has NAME,…]
                             [--has-not NAME,…] [--lang zh|en]
                       zhuji catalog gaps [--mandatory] [--on DATE] [--lang zh|en]
                       zhuji catalog graph NUMBER [--on DATE] [--lang zh|en] [--html FILE]
                       zhuji catalog validate [--bare] [--fail-on WORD] [--lang zh|en] FILE...
                       zhuji catalog diff A B [--lang zh|en]
                       zhuji catalog import FILE --id ID [--out PACK] [--edition TEXT] [--as-of DATE] [--zh TITLE] [--en TITLE]
                             [--licence SPDX] [--role ROLE] [--sheet NAME] [--columns FILE] [--skip-faults] [--lang zh|en]

                list writes one standard a line, as JSON, in the order of numbers; filters narrow it down:
                  --on DATE        the day of the status; today when not given
                  --series NUMBER  all editions of that number: "GB 18401"
                  --category ID    standards named by that kind of goods, such as cloth.infant, or by all kinds of an area: cloth
                  --status STATUS  in_force, superseded, withdrawn, not_yet_in_force
                  --tier TIER      national, industry, local, group, enterprise, regulatory, international, foreign
                  --role ROLE      product, general, label, method, basic
                  --text TEXT      what the number or a title holds

                show writes one line: where the number stands on that day, the edition meant, all editions known, and its
                requirements with clause, method, source and confidence. NUMBER may lack its year: "GB 18401".

                applies tells why the mandatory standards of a kind of goods, or that one, apply to such goods on that day, why they
                do not, or which fact is missing: ages in months, amounts (rated-voltage=220) and traits (contact-with-skin).

                gaps writes what is known not to be held, one gap a line: requirements, days, states. --mandatory: only of
                standards the law makes binding for some kind of goods. The figures of an older edition never stand in.

                graph writes an SVG of what replaced what, to be read without seeing it too; --html makes a page of it.

                list, show, applies, gaps and graph take --packs FILE,FILE: packs to be put over the catalog of the library.

                validate tells what is wrong or doubtful in packs, one finding a line with file, JSON pointer and value, as they
                would stand over the catalog of the library, or alone with --bare. Nothing is put in use.

                diff tells what differs from A to B, one thing a line. Each is 'built-in', or packs over it: FILE,FILE.

                import makes a pack of a list of standards in CSV or XLSX (UTF-8, UTF-16, GB18030): all of its rows, or none and
                the findings, one a line. Title rows, headers of up to three rows, merged cells and notes below the list are
                understood. --columns FILE says which headers mean what; --skip-faults leaves out bad rows.

                Exit status: 0 done, 1 findings (validate: at or above --fail-on, SUSPECT when not given),
                2 an argument or a file could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--bare", "--mandatory", "--skip-faults");
    }

    @Override
    public List<String> valued() {
        return List.of(
                "--on",
                "--series",
                "--category",
                "--status",
                "--tier",
                "--role",
                "--text",
                "--packs",
                "--months",
                "--amounts",
                "--has",
                "--has-not",
                "--lang",
                "--html",
                "--fail-on",
                "--id",
                "--out",
                "--edition",
                "--as-of",
                "--zh",
                "--en",
                "--licence",
                "--sheet",
                "--columns");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> words = arguments.operands();
        String verb = words.isEmpty() ? "" : words.get(0);
        int operands = words.size() - 1;
        if (verb.equals("list") && operands == 0) {
            CatalogList.run(arguments, terminal);
        } else if (verb.equals("show") && operands == 1) {
            CatalogShow.run(words.get(1), arguments, terminal);
        } else if (verb.equals("applies") && (operands == 1 || operands == 2)) {
            CatalogApplies.run(words.subList(1, words.size()), arguments, terminal);
        } else if (verb.equals("gaps") && operands == 0) {
            CatalogGaps.run(arguments, terminal);
        } else if (verb.equals("graph") && operands == 1) {
            CatalogGraph.run(words.get(1), arguments, terminal);
        } else if (verb.equals("diff") && operands == 2) {
            CatalogDiff.run(words.get(1), words.get(2), arguments, terminal);
        } else if (verb.equals("validate") && operands > 0) {
            return CatalogValidate.run(words.subList(1, words.size()), arguments, terminal);
        } else if (verb.equals("import") && operands == 1) {
            return CatalogImport.run(words.get(1), arguments, terminal);
        } else {
            throw new UsageException(
                    "say 'catalog list', 'show NUMBER', 'applies KIND', 'gaps', 'graph NUMBER', 'validate FILE...',"
                            + " 'diff A B' or 'import FILE'");
        }
        return Main.CLEAN;
    }
}
