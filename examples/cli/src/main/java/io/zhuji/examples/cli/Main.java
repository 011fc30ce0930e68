package io.zhuji.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The command line {@code zhuji}: JSON Lines in, JSON Lines out.
 *
 * <p>The arguments are read by a few lines of our own: picocli would cost every call some 130 ms, a third of what a first
 * check may take.
 */
public final class Main {

    /** Exit status: all in order. */
    static final int CLEAN = 0;
    /** Exit status: findings at or above what was asked for. */
    static final int FOUND = 1;
    /** Exit status: some input, or the command line itself, could not be used. */
    static final int UNUSABLE = 2;

    private Main() {}

    public static void main(String[] args) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                out,
                new FileOutputStream(FileDescriptor.err),
                errIsAScreen(),
                LocalDate::now,
                System::nanoTime);
        System.exit(run(List.of(args), terminal));
    }

    /** Follows a command line and returns the exit status. All output is flushed. */
    static int run(List<String> words, Terminal terminal) {
        try {
            int status = follow(words, terminal);
            terminal.out().flush();
            return status;
        } catch (UsageException e) {
            terminal.say("zhuji: " + e.getMessage());
            terminal.say("zhuji: see zhuji --help, or --help after a command");
            return UNUSABLE;
        } catch (IOException e) {
            // most often whoever reads the output has seen enough: zhuji numbers | head
            terminal.say("zhuji: output cannot be written: " + e.getMessage());
            return UNUSABLE;
        }
    }

    private static List<Command> commands() {
        return List.of(
                new Numbers(),
                new Check(),
                new JudgeCommand(),
                new CompareCommand(),
                new BenchmarkCommand(),
                new ConformCommand(),
                new GateCommand(),
                new GradeCommand(),
                new CatalogCommand(),
                new ImpactCommand(),
                new RulesCommand(),
                new TargetsCommand(),
                new DrawCommand(),
                new AuditCommand(),
                new StatsCommand(),
                new SuspectCommand(),
                new DeclareCommand(),
                new PublishCommand(),
                new VerifyCommand());
    }

    private static int follow(List<String> words, Terminal terminal) throws UsageException, IOException {
        if (words.isEmpty()) {
            throw new UsageException("no command given");
        }
        String first = words.get(0);
        if (first.equals("--help") || first.equals("-h") || first.equals("help")) {
            print(help(), terminal);
            return CLEAN;
        }
        if (first.equals("--version")) {
            print("zhuji " + version() + "\n", terminal);
            return CLEAN;
        }
        for (Command command : commands()) {
            if (command.name().equals(first)) {
                List<String> rest = words.subList(1, words.size());
                int end = rest.indexOf("--");
                List<String> options = end < 0 ? rest : rest.subList(0, end);
                if (options.contains("--help") || options.contains("-h")) {
                    print(command.help(), terminal);
                    return CLEAN;
                }
                return command.run(Arguments.read(rest, command.flags(), command.valued()), terminal);
            }
        }
        throw new UsageException("unknown command '" + first + "'");
    }

    private static void print(String text, Terminal terminal) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String help() {
        StringBuilder help = new StringBuilder("""
                usage: zhuji COMMAND [OPTION...] [FILE...]

                Standards and declared quality, checked in this process; nothing is sent anywhere.

                """);
        for (Command command : commands()) {
            help.append("  ")
                    .append(command.name())
                    .append(" ".repeat(10 - command.name().length()))
                    .append(command.summary())
                    .append('\n');
        }
        return help.append("""

                zhuji COMMAND --help tells more; zhuji --version prints the version.
                Text in and out is UTF-8. Exit status: 0 clean, 1 findings at or above --fail-on, 2 unusable input.
                """).toString();
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    @SuppressWarnings("SystemConsoleNull") // from Java 22 on never null; progress is then shown once too often
    private static boolean errIsAScreen() {
        try {
            // Java only tells whether standard input and output are a screen, which in a pipe they never are
            String err = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return err.startsWith("/dev/pts/") || err.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
