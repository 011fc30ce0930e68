package io.zhuji.core.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        return text(beside, file)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }
}
