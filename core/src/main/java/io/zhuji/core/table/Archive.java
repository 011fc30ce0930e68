package io.zhuji.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a ZIP file held in memory, by its central directory (APPNOTE 6.3.10, 4.3). Unpacks as it is read, and no more than the
 * limits allow, whatever sizes the file states.
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long FREE = 1L << 20;

    private final byte[] bytes;
    private final TableLimits limits;
    private final Map<String, Part> parts = new HashMap<>();
    private long inflated;

    private record Part(String name, int method, int start, int size) {}

    /** What an unpacking stream meets; told apart from other faults of the bytes. */
    static final class Bomb extends IOException {

        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }

    Archive(byte[] bytes, TableLimits limits) throws Unreadable {
        this.bytes = bytes;
        this.limits = limits;
        int end = bytes.length - END_SIZE;
        int last = Math.max(0, end - LONGEST_COMMENT);
        while (end >= last && (end < 0 || int32(end) != END)) {
            end--;
        }
        if (end < last) {
            throw damaged("no end of the archive");
        }
        int count = int16(end + 10);
        if (count > limits.parts()) {
            throw new Unreadable("too-many-parts", Integer.toString(count));
        }
        int at = int32(end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > bytes.length - CENTRAL_SIZE || int32(at) != CENTRAL) {
                throw damaged("entry " + i + " of the directory");
            }
            int nameLength = int16(at + 28);
            int next = CENTRAL_SIZE + nameLength + int16(at + 30) + int16(at + 32);
            if (at > bytes.length - next) {
                throw damaged("entry " + i + " of the directory");
            }
            String name = new String(bytes, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8);
            if ((int16(at + 8) & 1) != 0) {
                throw new Unreadable("old-workbook", name);
            }
            parts.putIfAbsent(key(name), new Part(name, int16(at + 10), int32(at + 42), int32(at + 20)));
            at += next;
        }
    }

    private static Unreadable damaged(String where) {
        return new Unreadable("damaged", where);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private int int16(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private int int32(int at) {
        return int16(at) | int16(at + 2) << 16;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The bytes of a part, unpacked as they are read. */
    InputStream open(String name) throws Unreadable {
        Part part = parts.get(key(name));
        if (part == null) {
            throw damaged(name);
        }
        int start = part.start();
        if (start < 0 || start > bytes.length - LOCAL_SIZE || int32(start) != LOCAL) {
            throw damaged(part.name());
        }
        int data = start + LOCAL_SIZE + int16(start + 26) + int16(start + 28);
        // a size beyond the file, also one kept elsewhere because it is too large, ends where the file ends
        int size = part.size() < 0 || part.size() > bytes.length - data ? bytes.length - data : part.size();
        if (size < 0 || part.method() != 0 && part.method() != 8) {
            throw damaged(part.name());
        }
        return part.method() == 0 ? new Stored(data, size) : new Deflated(part.name(), data, size);
    }

    private void count(String name, long own, int packed) throws Bomb {
        if (inflated > limits.inflatedBytes()) {
            throw new Bomb(name + " > " + limits.inflatedBytes());
        }
        if (own > FREE && own / limits.ratio() > packed) {
            throw new Bomb(name + " 1:" + limits.ratio());
        }
    }

    private final class Stored extends InputStream {

        private final int end;
        private int at;

        Stored(int start, int size) {
            this.at = start;
            this.end = start + size;
        }

        @Override
        public int read() {
            return at < end ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at >= end) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, end - at);
            System.arraycopy(bytes, at, buffer, offset, count);
            at += count;
            return count;
        }
    }

    private final class Deflated extends InputStream {

        private final String name;
        private final int size;
        private final Inflater inflater = new Inflater(true);
        private long own;

        Deflated(String name, int start, int size) {
            this.name = name;
            this.size = size;
            inflater.setInput(bytes, start, size);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            try {
                int count = inflater.inflate(buffer, offset, length);
                if (count == 0) {
                    if (inflater.finished()) {
                        return -1;
                    }
                    throw new IOException(name + " is cut off");
                }
                own += count;
                inflated += count;
                Archive.this.count(name, own, size);
                return count;
            } catch (DataFormatException e) {
                throw new IOException(name + ": " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
