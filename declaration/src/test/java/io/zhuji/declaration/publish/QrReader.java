package io.zhuji.declaration.publish;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads codes as a phone would: from pixels. */
final class QrReader {

    private QrReader() {}

    static Result png(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        return pixels(image.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    /** Draws the boxes of a path, four pixels a unit, and reads the drawing. */
    static Result svg(String svg) throws Exception {
        int side = Integer.parseInt(between(svg, "viewBox=\"0 0 ", " "));
        int scale = 4;
        int[] pixels = new int[side * scale * side * scale];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        for (String box : between(svg, "<path fill=\"#000\" d=\"", "\"").split("z")) {
            String[] parts = box.substring(1).split("[ hv]");
            int x = Integer.parseInt(parts[0]);
            int y = Integer.parseInt(parts[1]);
            int length = Integer.parseInt(parts[2]);
            for (int row = y * scale; row < (y + 1) * scale; row++) {
                java.util.Arrays.fill(
                        pixels, row * side * scale + x * scale, row * side * scale + (x + length) * scale, 0);
            }
        }
        return pixels(pixels, side * scale, side * scale);
    }

    private static Result pixels(int[] pixels, int width, int height) throws Exception {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException e) {
            throw new AssertionError("no code in an image of " + width + " by " + height, e);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
