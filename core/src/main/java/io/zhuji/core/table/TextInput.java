package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file of text whose encoding is found out: by a byte order mark; of a file with NUL bytes, by whether it is text when
 * read as UTF-16; else by strict decoding from the first byte that is not ASCII: UTF-8 when it fits, GB18030 (which holds GBK) when not. Bytes that fit neither become U+FFFD and are told.
 */
final class TextInput extends Reader {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SIZE = 1 << 16;
    private static final int SHOWN = 8;

    private final InputStream in;
    private final Told told;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
    private @Nullable CharsetDecoder decoder;
    private boolean begun;
    private boolean ended;
    private long line = 1;
    private long wrong;

    TextInput(InputStream in, Optional<Charset> charset, Told told) {
        this.in = in;
        this.told = told;
        this.decoder = charset.isPresent() ? strict(charset.get()) : null;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!next()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    /** Decodes the next characters; false at the end. */
    private boolean next() throws IOException {
        if (!begun) {
            begun = true;
            fill();
            mark();
        }
        line += lines(chars.position());
        chars.clear();
        CharsetDecoder known = decoder == null ? ascii() : decoder;
        boolean more = known == null ? bytes.hasRemaining() || fill() : decode(known);
        chars.flip();
        return more || chars.hasRemaining();
    }

    /** Reads more; false at the end. */
    private boolean fill() throws IOException {
        bytes.compact();
        int before = bytes.position();
        while (bytes.hasRemaining() && !ended) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        }
        boolean more = bytes.position() > before;
        bytes.flip();
        return more;
    }

    private void mark() {
        int start = bytes.position();
        int first = bytes.remaining() > 0 ? bytes.get(start) & 0xFF : -1;
        int second = bytes.remaining() > 1 ? bytes.get(start + 1) & 0xFF : -1;
        int third = bytes.remaining() > 2 ? bytes.get(start + 2) & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            begin(StandardCharsets.UTF_8, 3);
        } else if (first == 0xFE && second == 0xFF) {
            begin(StandardCharsets.UTF_16BE, 2);
        } else if (first == 0xFF && second == 0xFE) {
            begin(StandardCharsets.UTF_16LE, 2);
        } else if (decoder == null && holdsNul()) {
            int little = likeness(StandardCharsets.UTF_16LE);
            int big = likeness(StandardCharsets.UTF_16BE);
            if (Math.max(little, big) > 0) {
                begin(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
            }
        }
    }

    private boolean holdsNul() {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many of the first characters are ASCII when read so; 0 unless they are text throughout: with a line break, one in twenty of
     * them ASCII, and none that no text has. The other order of bytes turns a line break into such a one.
     */
    private int likeness(Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.remaining() / 2 + 1);
        boolean wrong = strict(charset).decode(bytes.duplicate(), out, ended).isError();
        out.flip();
        int ascii = 0;
        boolean lines = false;
        for (int i = 0; i < out.limit() && !wrong; i++) {
            char c = out.get(i);
            lines |= c == '\n' || c == '\r';
            ascii += c < 0x7F ? 1 : 0;
            int type = Character.getType(c);
            wrong = c != '\n' && c != '\r' && c != '\t' && type == Character.CONTROL
                    || type == Character.UNASSIGNED
                    || type == Character.PRIVATE_USE;
        }
        return wrong || !lines || ascii < out.limit() / 20 ? 0 : ascii;
    }

    private void begin(Charset charset, int skip) {
        bytes.position(bytes.position() + skip);
        if (decoder == null) {
            decoder = strict(charset);
        }
    }

    /** Passes ASCII on; at the first other byte, the decoder that fits what follows. */
    private @Nullable CharsetDecoder ascii() throws IOException {
        while (bytes.hasRemaining() && chars.hasRemaining()) {
            byte b = bytes.get(bytes.position());
            if (b < 0) {
                fill();
                decoder = strict(fits(StandardCharsets.UTF_8) || !fits(GB18030) ? StandardCharsets.UTF_8 : GB18030);
                return decoder;
            }
            chars.put((char) b);
            bytes.get();
        }
        return null;
    }

    /** Whether what is in the buffer can be read so; a character cut off by its end is no fault while the file goes on. */
    private boolean fits(Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.remaining() + 1);
        return !strict(charset).decode(bytes.duplicate(), out, ended).isError();
    }

    /** Decodes what is there; false at the end. */
    private boolean decode(CharsetDecoder known) throws IOException {
        CoderResult result = known.decode(bytes, chars, ended);
        if (result.isError()) {
            tell(known.charset(), result.length(), line + lines(chars.position()));
            bytes.position(bytes.position() + result.length());
            chars.put('\uFFFD');
            known.reset();
            return true;
        }
        return result.isOverflow() || fill() || chars.position() > 0;
    }

    private long lines(int end) {
        long count = 0;
        for (int i = 0; i < end; i++) {
            if (chars.get(i) == '\n') {
                count++;
            }
        }
        return count;
    }

    private void tell(Charset charset, int length, long at) {
        if (wrong++ > 0) {
            return;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < Math.min(Math.max(length, 1), SHOWN); i++) {
            int b = bytes.get(bytes.position() + i) & 0xFF;
            value.append(i == 0 ? "" : " ")
                    .append(Character.forDigit(b >> 4, 16))
                    .append(Character.forDigit(b & 15, 16));
        }
        told.whole(
                TableRule.READABLE,
                "encoding",
                Pointer.ROOT,
                "place",
                Long.toString(at),
                "value",
                value.toString(),
                "charset",
                charset.name());
    }

    @Override
    public void close() {
        // the stream is the caller's
    }
}
