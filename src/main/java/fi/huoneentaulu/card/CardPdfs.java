package fi.huoneentaulu.card;

import fi.huoneentaulu.printing.Pdf;
import fi.huoneentaulu.printing.Pdfs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

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
        styles = styles();
        sectorColours = colours(SECTOR_COLOUR, styles);
        markColours = colours(MARK_COLOUR, styles);
    }

    /**
     * A print that is made when it is asked for.
     *
     * @param key tells its content apart from any other's
     * @param pdf makes it; its {@code fits} is false when even the tightest spacing takes a second page
     */
    record Print(String key, Supplier<Pdf> pdf) {}

    Print print(CardFace face) {
        // one shape roomier than the count of lines says: it errs by one at most, and each try costs a layout
        int first = Math.max(0, PlaqueBalance.of(face).density() - 1);
        String roomiest = page(face, first);
        List<Supplier<String>> shapes = new ArrayList<>(IntStream.range(first, PlaqueShape.DENSITIES)
                .<Supplier<String>>mapToObj(density -> () -> density == first ? roomiest : page(face, density))
                .toList());
        if (!face.references().attachments().isEmpty()) {
            shapes.add(() -> page(face.withoutAttachments(), PlaqueShape.DENSITIES - 1));
        }
        String key = "card-" + sha256(roomiest);
        return new Print(key, () -> pdfs.firstThatFits(1, shapes, key));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(CardFace face, int density) {
        Pictograms pictures =
                Pictograms.painted(sectorColours.getOrDefault(face.head().sector(), "#17242b"), markColours);
        return """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head>
                <body>%s</body></html>""".formatted(
                        face.head().language(),
                        escaped(face.head().title().plain()),
                        escaped(face.head().summary().plain()),
                        styles,
                        renderer.draw(face, PlaqueShape.pdf(density), pictures));
    }

    private static Map<String, String> colours(Pattern pattern, String styles) {
        return pattern.matcher(styles)
                .results()
                .collect(Collectors.toUnmodifiableMap(hit -> hit.group(1), hit -> hit.group(2)));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String styles() {
        try (InputStream file = new ClassPathResource("META-INF/resources/styles/card-pdf.css").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
