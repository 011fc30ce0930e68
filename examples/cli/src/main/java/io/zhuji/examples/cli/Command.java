package io.zhuji.examples.cli;

import java.io.IOException;
import java.util.List;

/** One word of the command line and what it does. */
interface Command {

    /** The word it is called by. */
    String name();

    /** What it does, one line. */
    String summary();

    /** What {@code --help} prints, with a line break at the end. */
    String help();

    /** The options that stand alone. */
    List<String> flags();

    /** The options that take a value. */
    List<String> valued();

    /**
     * Does it.
     *
     * @return the exit status: {@link Main#CLEAN}, {@link Main#FOUND} or {@link Main#UNUSABLE}
     * @throws UsageException if the arguments make no sense
     * @throws IOException    if the output cannot be written
     */
    int run(Arguments arguments, Terminal terminal) throws UsageException, IOException;
}
