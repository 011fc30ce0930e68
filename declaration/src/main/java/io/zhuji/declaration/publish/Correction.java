package io.zhuji.declaration.publish;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * How much of a QR code may be lost and it still reads (纠错等级; GB/T 18284-2000 and ISO/IEC 18004). The more, the less
 * text it holds.
 */
public enum Correction {
    /** About 7 %: for screens. */
    LOW(ErrorCorrectionLevel.L, 2953),
    /** About 15 %: the usual level in print. */
    MEDIUM(ErrorCorrectionLevel.M, 2331),
    /** About 25 %. */
    QUARTILE(ErrorCorrectionLevel.Q, 1663),
    /** About 30 %: for what is rubbed and scratched. */
    HIGH(ErrorCorrectionLevel.H, 1273);

    private final ErrorCorrectionLevel level;
    private final int bytes;

    Correction(ErrorCorrectionLevel level, int bytes) {
        this.level = level;
        this.bytes = bytes;
    }

    ErrorCorrectionLevel level() {
        return level;
    }

    /** How many bytes the largest code (version 40) of this level holds; text of capital letters or digits alone may be longer. */
    public int bytes() {
        return bytes;
    }
}
