package fi.huoneentaulu.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** QR codes as vector pictures; they read even when some 15 % is damaged (error correction M). */
public final class QrCodes {
    private static final int QUIET_ZONE = 4;
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrCodes() {}

    /**
     * A QR code as an SVG document: black on white with its quiet zone, whatever the page's colours, so that it reads.
     *
     * @param text what it says, at most some 2 000 characters
     * @return the SVG, without size; one unit is one module
     * @throws IllegalArgumentException when the text is empty or does not go into a QR code
     */
    public static String svg(String text) {
        BitMatrix matrix = encode(text);
        int size = matrix.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            int x = 0;
            while (x < size) {
                int from = x;
                while (x < size && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
                x++;
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#ffffff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000000" d="%2$s"/></svg>""".formatted(size, path);
    }

    /**
     * A QR code as the source of an image.
     *
     * @param text what it says, at most some 2 000 characters
     * @return a data URI of the SVG
     * @throws IllegalArgumentException when the text is empty or does not go into a QR code
     */
    public static String dataUri(String text) {
        byte[] svg = svg(text).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Does not go into a QR code: " + text.length() + " characters", e);
        }
    }
}
