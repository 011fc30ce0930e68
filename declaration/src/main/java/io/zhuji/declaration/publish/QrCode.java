package io.zhuji.declaration.publish;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A QR code (快速响应矩阵码, QR 码; GB/T 18284-2000, ISO/IEC 18004): a text as a square of dark and light modules. Immutable.
 *
 * <p>Text of ASCII is written as such; any other is written as UTF-8 and says so (ECI 26), which every reader of the last
 * decade knows.
 */
public final class QrCode {

    /** The light border a reader needs, in modules (ISO/IEC 18004, 5.3.8). */
    public static final int QUIET = 4;

    // digits alone are packed densest: no text that is longer fits any code
    private static final int LONGEST = 7089;
    private static final int WIDEST_QUIET = 100;
    private static final int LARGEST_SCALE = 100;

    private final String text;
    private final Correction correction;
    private final int size;
    private final BitSet dark;

    private QrCode(String text, Correction correction, ByteMatrix matrix) {
        this.text = text;
        this.correction = correction;
        this.size = matrix.getWidth();
        this.dark = new BitSet(size * size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                dark.set(y * size + x, matrix.get(x, y) == 1);
            }
        }
    }

    /**
     * The smallest code that holds the text.
     *
     * @throws IllegalArgumentException if the text is empty or longer than the level holds; the message names both lengths
     */
    public static QrCode of(String text, Correction correction) {
        Objects.requireNonNull(correction, "correction");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a QR code holds at least one character, text was empty");
        }
        return encode(text, correction)
                .orElseThrow(() -> new IllegalArgumentException("text is too long for a QR code of level " + correction
                        + ", which holds " + correction.bytes() + " bytes: "
                        + text.getBytes(StandardCharsets.UTF_8).length + " bytes, '"
                        + text.substring(
                                0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))))
                        + "…'"));
    }

    /** As {@link #of}, for text that comes from outside; empty where it is empty or too long. */
    public static Optional<QrCode> tryOf(String text, Correction correction) {
        Objects.requireNonNull(correction, "correction");
        return text.isEmpty() ? Optional.empty() : encode(text, correction);
    }

    private static Optional<QrCode> encode(String text, Correction correction) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        if (!text.chars().allMatch(c -> c < 0x80)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            ByteMatrix matrix = Encoder.encode(text, correction.level(), hints).getMatrix();
            return Optional.of(new QrCode(text, correction, matrix));
        } catch (WriterException e) {
            return Optional.empty(); // the only reason left: more than version 40 holds
        }
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** How much of it may be lost. */
    public Correction correction() {
        return correction;
    }

    /** How many modules a side has, the quiet zone apart: 21 to 177. */
    public int size() {
        return size;
    }

    /** Whether the module in that column and row is dark; false outside. */
    public boolean dark(int x, int y) {
        return x >= 0 && x < size && y >= 0 && y < size && dark.get(y * size + x);
    }

    /**
     * It as an image in SVG that says what it is to those who do not see it; to be encoded as UTF-8. One module is one unit.
     *
     * @param title what it is, for people
     * @param quiet the light border in modules; {@link #QUIET} unless what is around is light anyway
     */
    public String svg(String title, int quiet) {
        return QrSvg.write(this, title, requireQuiet(quiet));
    }

    /**
     * It as an image in PNG, black on white.
     *
     * @param scale the width of a module in pixels, 1 to 100
     * @param quiet the light border in modules
     */
    public byte[] png(int scale, int quiet) {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("scale must be 1.." + LARGEST_SCALE + ", was " + scale);
        }
        return QrPng.write(this, scale, requireQuiet(quiet));
    }

    /** The dark modules as the path of an SVG whose sides are {@link #size} and two quiet zones long. */
    public String path(int quiet) {
        return QrSvg.path(this, requireQuiet(quiet));
    }

    private static int requireQuiet(int quiet) {
        if (quiet < 0 || quiet > WIDEST_QUIET) {
            throw new IllegalArgumentException("quiet must be 0.." + WIDEST_QUIET + ", was " + quiet);
        }
        return quiet;
    }
}
