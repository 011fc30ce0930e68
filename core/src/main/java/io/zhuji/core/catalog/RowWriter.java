package io.zhuji.core.catalog;

import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Writes a standard as bytes that {@link RowReader} reads: first what a catalog has to know at once, then the rest. */
final class RowWriter {

    /** The first of the bits that say which days and lists are there. */
    static final int ISSUED = 1;

    static final int IMPLEMENTED = 1 << 1;
    static final int WITHDRAWN = 1 << 2;
    static final int LINKS = 1 << 3;
    static final int MORE = 1 << 4;
    static final int ENGLISH = 1 << 5;

    static final int SUPPLEMENT = 1;
    static final int ADOPTED = 2;

    /** A text of at most so many letters is tried as ASCII. */
    private static final int SHORT = 12;

    private final ToIntFunction<StandardCode> codes;
    private byte[] bytes = new byte[1024];
    private int end;

    /** @param codes gives each code a small number */
    RowWriter(ToIntFunction<StandardCode> codes) {
        this.codes = codes;
    }

    int length() {
        return end;
    }

    void copyTo(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, end);
    }

    void write(Standard standard) {
        end = 0;
        number(standard.number());
        boolean links = !standard.replaces().isEmpty()
                || !standard.replacedBy().isEmpty()
                || !standard.partly().isEmpty()
                || !standard.aliases().isEmpty();
        boolean more = !standard.adopts().isEmpty()
                || !standard.ics().isEmpty()
                || !standard.ccs().isEmpty()
                || !standard.keywords().isEmpty();
        octet((standard.issued().isPresent() ? ISSUED : 0)
                | (standard.implemented().isPresent() ? IMPLEMENTED : 0)
                | (standard.withdrawn().isPresent() ? WITHDRAWN : 0)
                | (links ? LINKS : 0)
                | (more ? MORE : 0)
                | (standard.titleEn().isEmpty() ? 0 : ENGLISH));
        octet(standard.state().ordinal()
                | standard.stateConfidence().ordinal() << 2
                | standard.confidence().ordinal() << 4
                | standard.mandate().ordinal() << 6);
        octet(standard.role().ordinal());
        day(standard.issued());
        day(standard.implemented());
        day(standard.withdrawn());
        if (links) {
            numbers(standard.replaces());
            numbers(standard.replacedBy());
            numbers(standard.partly());
            numbers(standard.aliases());
        }
        text(standard.titleZh());
        if (!standard.titleEn().isEmpty()) {
            text(standard.titleEn());
        }
        if (more) {
            whole(standard.adopts().size());
            for (Adoption adoption : standard.adopts()) {
                text(adoption.document());
                octet(adoption.degree().ordinal());
            }
            texts(standard.ics());
            texts(standard.ccs());
            texts(standard.keywords());
        }
    }

    private void octet(int value) {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        bytes[end++] = (byte) value;
    }

    /** Seven bits a byte, the lower ones first. */
    private void whole(int value) {
        int left = value;
        while (left > 127) {
            octet(left & 127 | 128);
            left >>>= 7;
        }
        octet(left);
    }

    /** The days of packs lie between 1900 and 2999: three bytes from 1900-01-01 on. */
    private void day(Optional<LocalDate> day) {
        if (day.isPresent()) {
            int count = (int) day.get().toEpochDay() - RowReader.FIRST;
            octet(count);
            octet(count >> 8);
            octet(count >> 16);
        }
    }

    private void number(StandardNumber number) {
        boolean supplement = !number.supplement().isEmpty();
        boolean adopted = number.adopted().isPresent();
        whole(codes.applyAsInt(number.code()) << 2 | (supplement ? SUPPLEMENT : 0) | (adopted ? ADOPTED : 0));
        text(number.sequence());
        whole(number.year());
        if (supplement) {
            text(number.supplement());
        }
        if (adopted) {
            number(number.adopted().get());
        }
    }

    private void numbers(List<StandardNumber> numbers) {
        whole(numbers.size());
        for (StandardNumber number : numbers) {
            number(number);
        }
    }

    private void texts(List<String> texts) {
        whole(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) {
        int length = text.length();
        if (length > SHORT) {
            letters(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        // sequences of numbers and the like: byte by byte, as long as they are ASCII
        int start = end;
        octet(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                end = start;
                letters(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            octet(c);
        }
    }

    private void letters(byte[] letters) {
        whole(letters.length);
        if (letters.length > bytes.length - end) {
            bytes = Arrays.copyOf(bytes, 2 * Math.max(bytes.length, end + letters.length));
        }
        System.arraycopy(letters, 0, bytes, end, letters.length);
        end += letters.length;
    }
}
