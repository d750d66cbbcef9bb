package fi.huoneentaulu.pathway;

import fi.huoneentaulu.printing.PdfPage;
import fi.huoneentaulu.printing.PdfPrint;
import fi.huoneentaulu.printing.Pdfs;
import org.springframework.stereotype.Component;

/** Prints a path as a PDF on lying sheets. */
@Component
class PathwayPdfs {
    private final PathwayRenderer renderer;
    private final Pdfs pdfs;
    private final String styles = PdfPage.styles("path-pdf.css");

    PathwayPdfs(PathwayRenderer renderer, Pdfs pdfs) {
        this.renderer = renderer;
        this.pdfs = pdfs;
    }

    PdfPrint print(PathwayFace face, PaperSize size) {
        String page = page(face, size);
        String key = PdfPage.key("path", page);
        return new PdfPrint(key, () -> pdfs.render(page, key));
    }

    private String page(PathwayFace face, PaperSize size) {
        return PdfPage.html(
                face.head().language(),
                face.head().title().text(),
                face.head().summary().text(),
                "@page { size: %s landscape; } %s".formatted(size.name(), styles),
                renderer.draw(face, PathwayShape.pdf(size)));
    }
}
