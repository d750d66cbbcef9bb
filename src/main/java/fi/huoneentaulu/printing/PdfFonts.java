package fi.huoneentaulu.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The typeface of prints, read once; only the letters that a document uses are embedded in it. */
final class PdfFonts {
    static final String FAMILY = "Roboto";
    private static final String FOLDER = "com/formdev/flatlaf/fonts/roboto/";

    private final List<Cut> cuts = List.of(
            cut("Roboto-Regular.ttf", 400, FontStyle.NORMAL),
            cut("Roboto-Italic.ttf", 400, FontStyle.ITALIC),
            cut("Roboto-Medium.ttf", 500, FontStyle.NORMAL),
            cut("Roboto-Bold.ttf", 700, FontStyle.NORMAL),
            cut("Roboto-BoldItalic.ttf", 700, FontStyle.ITALIC));

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Cut(byte[] file, int weight, FontStyle style) {}

    private static Cut cut(String name, int weight, FontStyle style) {
        try (InputStream file = new ClassPathResource(FOLDER + name).getInputStream()) {
            return new Cut(file.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface of prints is missing: " + name, e);
        }
    }

    void addTo(PdfRendererBuilder builder) {
        for (Cut cut : cuts) {
            builder.useFont(() -> new ByteArrayInputStream(cut.file()), FAMILY, cut.weight(), cut.style(), true);
        }
    }
}
