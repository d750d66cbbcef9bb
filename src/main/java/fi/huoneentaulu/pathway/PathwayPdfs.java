package fi.huoneentaulu.pathway;

import fi.huoneentaulu.pathway.PathwayPrints.PdfPrint;
import fi.huoneentaulu.printing.Pdfs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Prints a path as a PDF on lying sheets. */
@Component
class PathwayPdfs {
    private final PathwayRenderer renderer;
    private final Pdfs pdfs;
    private final String styles = styles();

    PathwayPdfs(PathwayRenderer renderer, Pdfs pdfs) {
        this.renderer = renderer;
        this.pdfs = pdfs;
    }

    PdfPrint print(PathwayFace face, PaperSize size) {
        String page = page(face, size);
        String key = "path-" + sha256(page);
        return new PdfPrint(key, () -> pdfs.render(page, key));
    }

    private String page(PathwayFace face, PaperSize size) {
        return """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>@page { size: %s landscape; } %s</style></head>
                <body>%s</body></html>""".formatted(
                        face.head().language(),
                        escaped(face.head().title().text()),
                        escaped(face.head().summary().text()),
                        size.name(),
                        styles,
                        renderer.draw(face, PathwayShape.pdf(size)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String styles() {
        try (InputStream file = new ClassPathResource("META-INF/resources/styles/path-pdf.css").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
