package fi.huoneentaulu.card;

import fi.huoneentaulu.printing.PdfPage;
import fi.huoneentaulu.printing.PdfPrint;
import fi.huoneentaulu.printing.Pdfs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Prints a face on one A4, in the roomiest spacing that fits. */
@Component
class CardPdfs {
    private static final Pattern SECTOR_COLOUR = Pattern.compile("\\.sector-(\\w+) \\.band \\{ background: (#\\w{6})");
    private static final Pattern MARK_COLOUR = Pattern.compile("\\.(tick|cross|arrow) \\{ color: (#\\w{6})");

    private final CardFaceRenderer renderer;
    private final Pdfs pdfs;
    private final String styles;
    private final Map<String, String> sectorColours;
    private final Map<String, String> markColours;

    CardPdfs(CardFaceRenderer renderer, Pdfs pdfs) {
        this.renderer = renderer;
        this.pdfs = pdfs;
        styles = PdfPage.styles("card-pdf.css");
        sectorColours = colours(SECTOR_COLOUR, styles);
        markColours = colours(MARK_COLOUR, styles);
    }

    /** Its {@code fits} is false when even the tightest spacing takes a second page. */
    PdfPrint print(CardFace face) {
        // one shape roomier than the count of lines says: it errs by one at most, and each try costs a layout
        int first = Math.max(0, PlaqueBalance.of(face).density() - 1);
        String roomiest = page(face, first);
        List<Supplier<String>> shapes = new ArrayList<>(IntStream.range(first, PlaqueShape.DENSITIES)
                .<Supplier<String>>mapToObj(density -> () -> density == first ? roomiest : page(face, density))
                .toList());
        if (!face.references().attachments().isEmpty()) {
            shapes.add(() -> page(face.withoutAttachments(), PlaqueShape.DENSITIES - 1));
        }
        String key = PdfPage.key("card", roomiest);
        return new PdfPrint(key, () -> pdfs.firstThatFits(1, shapes, key));
    }

    private String page(CardFace face, int density) {
        Pictograms pictures =
                Pictograms.painted(sectorColours.getOrDefault(face.head().sector(), "#17242b"), markColours);
        return PdfPage.html(
                face.head().language(),
                face.head().title().plain(),
                face.head().summary().plain(),
                styles,
                renderer.draw(face, PlaqueShape.pdf(density), pictures));
    }

    private static Map<String, String> colours(Pattern pattern, String styles) {
        return pattern.matcher(styles)
                .results()
                .collect(Collectors.toUnmodifiableMap(hit -> hit.group(1), hit -> hit.group(2)));
    }
}
