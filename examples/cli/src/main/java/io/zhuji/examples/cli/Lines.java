package io.zhuji.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a UTF-8 stream, one held at a time.
 *
 * <p>A line ends at a line feed; a carriage return before it, and a byte order mark at the start of the stream, are no
 * part of it. Bytes after the last line feed are a line of their own.
 */
final class Lines {

    /** No line longer than this is held; 256 MiB. */
    private static final int LONGEST = 1 << 28;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    /** Bytes from here on are not handed out yet. */
    private int from;

    private int end;
    private boolean ended;
    private long number;
    private String text = "";
    private Optional<String> fault = Optional.empty();

    Lines(InputStream in) {
        this(in, LONGEST);
    }

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        int at = from;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    take(from, at);
                    from = at + 1;
                    return true;
                }
            }
            if (ended) {
                if (from == end) {
                    return false;
                }
                take(from, end);
                from = end;
                return true;
            }
            if (end - from > longest) {
                return skip();
            }
            at -= from;
            fill();
        }
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** The line, without its end; empty when it has a {@link #fault}. */
    String text() {
        return text;
    }

    /** Why the bytes of the line are no text; empty when they are. */
    Optional<String> fault() {
        return fault;
    }

    private void fill() throws IOException {
        int kept = end - from;
        if (from > 0) {
            // a huge line is over: let go of the room it took
            byte[] target = buffer.length > CHUNK && kept < CHUNK / 2 ? new byte[CHUNK] : buffer;
            System.arraycopy(buffer, from, target, 0, kept);
            buffer = target;
            from = 0;
            end = kept;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            ended = true;
        } else {
            end += read;
        }
    }

    private boolean skip() throws IOException {
        number++;
        text = "";
        fault = Optional.of("line longer than " + longest + " bytes");
        while (!ended) {
            from = 0;
            end = 0;
            fill();
            for (int i = 0; i < end; i++) {
                if (buffer[i] == '\n') {
                    from = i + 1;
                    return true;
                }
            }
        }
        from = end;
        return true;
    }

    private void take(int start, int stop) {
        number++;
        int first = start;
        int last = stop;
        if (number == 1
                && last - first >= 3
                && buffer[first] == (byte) 0xEF
                && buffer[first + 1] == (byte) 0xBB
                && buffer[first + 2] == (byte) 0xBF) {
            first += 3;
        }
        if (last > first && buffer[last - 1] == '\r') {
            last--;
        }
        text = new String(buffer, first, last - first, StandardCharsets.UTF_8);
        // the replacement character may also stand in the input itself
        fault = text.indexOf('\uFFFD') < 0 ? Optional.empty() : undecodable(first, last);
        if (fault.isPresent()) {
            text = "";
        }
    }

    private Optional<String> undecodable(int first, int last) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(buffer, first, last - first);
        CharBuffer chars = CharBuffer.allocate(1024);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return Optional.of("not UTF-8 at byte " + (bytes.position() - first + 1));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
            chars.clear();
        }
    }
}
