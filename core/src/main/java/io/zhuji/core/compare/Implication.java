package io.zhuji.core.compare;

import io.zhuji.core.indicator.Indicator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** That a limit on one basis binds the same figure on another: what is not there in all cannot migrate. */
final class Implication {

    private static final Set<String> KNOWN = read();

    private Implication() {}

    /** Whether a figure that is met on the basis of the first is met on that of the second too. */
    static boolean holds(Indicator first, Indicator second) {
        return KNOWN.contains(first.basis() + ' ' + second.basis());
    }

    private static Set<String> read() {
        Set<String> known = new HashSet<>();
        try (InputStream in = Implication.class.getResourceAsStream("implications.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource 'implications.txt' beside " + Implication.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    known.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(known);
    }
}
