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
 * The parts of a ZIP file held in memory, by its central directory (APPNOTE 6.3.10, 4.3), ZIP64 among them. Unpacks as it is read, and no more than the
 * limits allow, whatever sizes the file states.
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_LOCATOR_SIZE = 20;
    private static final int LARGE_END_SIZE = 56;
    private static final int LARGE_EXTRA = 1;
    private static final int ELSEWHERE = -1;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long FREE = 1L << 20;

    private final byte[] bytes;
    private final TableLimits limits;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Long> unpacked = new HashMap<>();
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
        long count = int16(end + 10);
        int at = int32(end + 16);
        int locator = end - LARGE_LOCATOR_SIZE;
        if (locator >= 0 && int32(locator) == LARGE_LOCATOR) {
            int large = within(int64(locator + 8), LARGE_END_SIZE);
            if (large < 0 || int32(large) != LARGE_END) {
                throw damaged("no end of the archive");
            }
            count = int64(large + 32);
            at = within(int64(large + 48), 0);
        }
        if (count < 0 || count > limits.parts()) {
            throw new Unreadable("too-many-parts", Long.toString(count));
        }
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
            parts.putIfAbsent(key(name), part(name, at));
            at += next;
        }
    }

    /** The part an entry of the directory names; where it is too large for the entry, its size and place stand in a field behind it. */
    private Part part(String name, int at) {
        int size = int32(at + 20);
        int start = int32(at + 42);
        int field = at + CENTRAL_SIZE + int16(at + 28);
        int end = field + int16(at + 30);
        while (field + 4 <= end && int16(field) != LARGE_EXTRA) {
            field += 4 + int16(field + 2);
        }
        int last = Math.min(end, field + 4 <= end ? field + 4 + int16(field + 2) : field);
        int value = field + 4 + (int32(at + 24) == ELSEWHERE ? 8 : 0);
        if (size == ELSEWHERE && value + 8 <= last) {
            size = within(int64(value), 0);
            value += 8;
        }
        if (start == ELSEWHERE && value + 8 <= last) {
            start = within(int64(value), LOCAL_SIZE);
        }
        return new Part(name, int16(at + 10), start, size);
    }

    /** A place in the file with so many bytes behind it, or -1. */
    private int within(long place, int behind) {
        return place < 0 || place > bytes.length - behind ? -1 : (int) place;
    }

    private long int64(int at) {
        return int32(at) & 0xFFFFFFFFL | (long) int32(at + 4) << 32;
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

    /** Whether those letters stand in a part, or may: of a part that is not plain text, or broken, that is not known. */
    boolean mayHold(String name, String letters) throws Unreadable {
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = open(name)) {
            int matched = 0;
            boolean first = true;
            int count = in.read(buffer);
            while (count >= 0) {
                if (first && count > 0 && (buffer[0] & 0xFF) >= 0xFE) {
                    return true;
                }
                first = false;
                for (int i = 0; i < count; i++) {
                    char c = (char) (buffer[i] & 0xFF);
                    // no letter but the first is like the first
                    matched = c == letters.charAt(matched) ? matched + 1 : c == letters.charAt(0) ? 1 : 0;
                    if (matched == letters.length()) {
                        return true;
                    }
                }
                count = in.read(buffer);
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Counts what is unpacked of a part once, however often it is read. */
    private void charge(String name, long own) {
        long before = unpacked.getOrDefault(name, 0L);
        if (own > before) {
            inflated += own - before;
            unpacked.put(name, own);
        }
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
                charge(name, own);
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
