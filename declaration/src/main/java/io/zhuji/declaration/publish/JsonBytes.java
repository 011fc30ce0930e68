package io.zhuji.declaration.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON being written in UTF-8, without a blank. In a text, {@code "} and {@code \} are escaped by a backslash, the controls
 * below U+0020 by two or six characters as RFC 8785, 3.2.2.2 has them, and nothing else is. Not thread-safe.
 */
final class JsonBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    // what one char of a text takes at most: \u001f
    private static final int WIDEST = 6;
    private static final int USUAL = 8192;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /** A name as it is written behind another member: comma, quotes, colon; of ASCII that needs no escape. */
    static byte[] name(String name) {
        return (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Begins an object or list. */
    void open(char bracket) {
        comma();
        reserve(1);
        bytes[length++] = (byte) bracket;
    }

    void close(char bracket) {
        reserve(1);
        bytes[length++] = (byte) bracket;
    }

    // a comma goes between two values, so behind all but an opening bracket or a colon
    private void comma() {
        if (length > 0) {
            byte last = bytes[length - 1];
            if (last != '{' && last != '[' && last != ':') {
                reserve(1);
                bytes[length++] = ',';
            }
        }
    }

    void name(byte[] name) {
        reserve(name.length);
        int from = bytes[length - 1] == '{' ? 1 : 0;
        System.arraycopy(name, from, bytes, length, name.length - from);
        length += name.length - from;
    }

    /** A name that any text may be. */
    void anyName(String name) {
        text(name);
        reserve(1);
        bytes[length++] = ':';
    }

    void literal(String ascii) {
        comma();
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    /** @throws IllegalArgumentException if the text holds half a surrogate pair */
    void text(String text) {
        comma();
        int count = text.length();
        reserve(WIDEST * count + 2);
        byte[] out = bytes;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' || c == '"' || c == '\\') {
                    at = escape(c, out, at);
                } else {
                    out[at++] = (byte) c;
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                int point = text.codePointAt(i++);
                if (point == c) {
                    throw new IllegalArgumentException("half a surrogate pair at " + (i - 1));
                }
                out[at++] = (byte) (0xF0 | point >> 18);
                out[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | point & 0x3F);
            }
        }
        out[at++] = '"';
        length = at;
    }

    private static int escape(char c, byte[] out, int from) {
        int at = from;
        out[at++] = '\\';
        int sign = "\b\t\n\f\r\"\\".indexOf(c);
        if (sign >= 0) {
            out[at++] = (byte) "btnfr\"\\".charAt(sign);
        } else {
            out[at++] = 'u';
            out[at++] = '0';
            out[at++] = '0';
            out[at++] = HEX[c >> 4];
            out[at++] = HEX[c & 15];
        }
        return at;
    }
}
