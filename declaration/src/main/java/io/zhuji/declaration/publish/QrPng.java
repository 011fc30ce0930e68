package io.zhuji.declaration.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A QR code as PNG (ISO/IEC 15948): grey, one bit a pixel, no interlacing. */
final class QrPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 13;
    // the filter that tells how a row differs from the one above; 0 tells the row itself
    private static final byte UP = 2;
    // length, name and check sum around the data
    private static final int FRAME = 12;

    private QrPng() {}

    static byte[] write(QrCode code, int scale, int quiet) {
        int side = (code.size() + 2 * quiet) * scale;
        byte[] pixels = deflate(pixels(code, scale, quiet, side));
        ByteBuffer out = ByteBuffer.allocate(SIGNATURE.length + 3 * FRAME + HEADER + pixels.length);
        out.put(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        // depth 1, colour type grey, then compression, filter and interlacing as the format knows them
        header.putInt(side).putInt(side).put(new byte[] {1, 0, 0, 0, 0});
        chunk("IHDR", header.array(), out);
        chunk("IDAT", pixels, out);
        chunk("IEND", new byte[0], out);
        return out.array();
    }

    private static byte[] pixels(QrCode code, int scale, int quiet, int side) {
        int row = 1 + (side + 7) / 8; // a filter byte before each row
        byte[] all = new byte[row * side];
        for (int y = 0; y < side; y++) {
            int start = y * row;
            if (y % scale != 0) {
                all[start] = UP; // and no difference: the row above again
                continue;
            }
            for (int x = 0; x < side; x++) {
                if (!code.dark(x / scale - quiet, y / scale - quiet)) {
                    all[start + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return all;
    }

    private static byte[] deflate(byte[] pixels) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(pixels);
            deflater.finish();
            byte[] out = new byte[pixels.length / 2 + 128];
            int length = 0;
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }

    private static void chunk(String name, byte[] data, ByteBuffer out) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(data);
        out.putInt(data.length).put(type).put(data).putInt((int) check.getValue());
    }
}
