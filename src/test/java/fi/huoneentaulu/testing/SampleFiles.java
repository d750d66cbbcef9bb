package fi.huoneentaulu.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files such as a coordinator attaches; each call with another word makes other bytes. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Makes something of a document. */
    @FunctionalInterface
    public interface Change {
        /** Changes a document before it is saved. */
        void on(PDDocument pdf) throws IOException;
    }

    /** A PDF of one empty page. */
    public static byte[] pdf(String word) {
        return pdf(pdf -> pdf.getDocumentInformation().setTitle(word));
    }

    /** A PDF of one page, changed. */
    public static byte[] pdf(Change change) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.on(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG in a colour. */
    public static byte[] png(int width, int height, int colour) {
        return image("png", width, height, colour);
    }

    /** A JPEG in a colour. */
    public static byte[] jpeg(int width, int height, int colour) {
        return image("jpeg", width, height, colour);
    }

    /** The smallest WebP. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    private static byte[] image(String format, int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
