package io.zhuji.declaration.page;

import gg.jte.output.WriterOutput;
import io.zhuji.declaration.page.html.Frame;
import io.zhuji.declaration.page.html.JtepageGenerated;
import io.zhuji.declaration.page.html.SafeOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One HTML page that holds all it needs: style, script and drawings are inside, and a policy in its head forbids it to
 * load anything. It reads in light and dark, on a phone, on paper, and without script; whatever its texts hold shows as
 * text. Same page, same bytes.
 *
 * @param locale  its language: Chinese for {@code zh}, else English
 * @param title   its title
 * @param lead    one sentence below the title; may be empty
 * @param facts   dates, editions and digests it rests on
 * @param parts   what it shows, in order
 */
public record Page(Locale locale, String title, String lead, List<Fact> facts, List<Part> parts) {

    public Page {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** Writes it as HTML; to be encoded as UTF-8. The writer is not closed. */
    @SuppressWarnings("NullAway") // no interceptor is what a template calls null
    public void write(Writer out) throws IOException {
        Frame frame = Frame.load(locale);
        try {
            JtepageGenerated.render(new SafeOutput(new WriterOutput(out)), null, this, frame);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** It as HTML. */
    public String html() {
        StringWriter out = new StringWriter();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }
}
