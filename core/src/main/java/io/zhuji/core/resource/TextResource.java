package io.zhuji.core.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text file beside a class, in UTF-8. In a named module the class's package has to be open to {@code io.zhuji.core}. */
public final class TextResource {

    private TextResource() {}

    /**
     * The whole text.
     *
     * @throws IllegalArgumentException if the file is not there
     */
    public static String text(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource '" + file + "' beside " + beside.getName()
                        + (beside.getModule().isNamed() ? ", or its package is not open to io.zhuji.core" : ""));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The lines that say something: neither blank nor a remark, which begins with {@code #}.
     *
     * @throws IllegalArgumentException if the file is not there
     */
    public static List<String> lines(Class<?> beside, String file) {
        // a loop, not a stream: the first stream of a process costs it more than all the lines
        String text = text(beside, file);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int last = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String line = text.substring(from, last);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            from = end + 1;
        }
        return List.copyOf(lines);
    }
}
