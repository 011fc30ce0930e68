package io.zhuji.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words after the name of a command: options, and operands in their order.
 *
 * <p>Options come as {@code --name value} or {@code --name=value}, before, between or after operands; {@code --} ends
 * them, and a single {@code -} is an operand. An option given twice counts as given last.
 */
final class Arguments {

    private final Map<String, String> options;
    private final List<String> operands;

    private Arguments(Map<String, String> options, List<String> operands) {
        this.options = options;
        this.operands = List.copyOf(operands);
    }

    /**
     * Sorts words into options and operands.
     *
     * @param flags  the options that stand alone
     * @param valued the options that take a value
     * @throws UsageException if a word is an option of neither kind, lacks its value or has one too many
     */
    static Arguments read(List<String> words, List<String> flags, List<String> valued) throws UsageException {
        Map<String, String> options = new HashMap<>();
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--")) {
                operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                operands.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (flags.contains(name)) {
                if (equals >= 0) {
                    throw new UsageException("option " + name + " takes no value");
                }
                options.put(name, "");
            } else if (valued.contains(name)) {
                if (equals < 0 && i + 1 == words.size()) {
                    throw new UsageException("option " + name + " needs a value");
                }
                options.put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
            } else {
                throw new UsageException("unknown option " + name);
            }
        }
        return new Arguments(options, operands);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    List<String> operands() {
        return operands;
    }
}
