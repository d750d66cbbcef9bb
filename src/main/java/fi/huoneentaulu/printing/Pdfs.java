package fi.huoneentaulu.printing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import fi.huoneentaulu.base.access.ForEveryone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Turns pages into PDFs: A4, tagged, with embedded fonts, title and language. A page is well-formed XHTML with a title and
 * a {@code lang}, its styles within CSS 2.1; nothing that it refers to by address is loaded. Anyone may call: a caller
 * gets back no more than the page it hands over.
 */
@Service
@ForEveryone
public class Pdfs {
    private static final Logger LOG = LoggerFactory.getLogger(Pdfs.class);
    private static final String FIRST_PAGE = """
            <html lang="fi"><head><title>1</title><meta name="subject" content="1"/><style>body{font-family:Roboto}</style></head>
            <body><h1>Å</h1><p><b>ä</b><i>ö</i></p><img alt="1" style="width:1cm" src="%s"/></body></html>""";

    private final PdfEngine engine = new PdfEngine();
    private final PdfCache cache = new PdfCache();
    // more at a time than there are processors only makes each one slower and memory scarcer
    private final Semaphore gate = new Semaphore(Runtime.getRuntime().availableProcessors());

    /**
     * A page as a PDF of as many pages as it needs.
     *
     * @param html well-formed XHTML
     * @param key what tells this page apart from every other, its version included
     * @return the PDF, perhaps rendered for an earlier caller with the same key
     * @throws IllegalArgumentException when the page is not well-formed or has no title or language
     */
    public Pdf render(String html, String key) {
        return firstThatFits(Integer.MAX_VALUE, List.of(() -> html), key);
    }

    /**
     * The first of several shapes of one page that fits.
     *
     * @param pages how many A4 pages it may take
     * @param shapes the page in well-formed XHTML, from the roomiest to the tightest
     * @param key what tells this page apart from every other, its version included
     * @return the PDF, in the tightest shape when none fits
     * @throws IllegalArgumentException when the page is not well-formed or has no title or language
     */
    public Pdf firstThatFits(int pages, List<Supplier<String>> shapes, String key) {
        return cache.get(key).orElseGet(() -> {
            gate.acquireUninterruptibly();
            try {
                Pdf pdf = cache.get(key).orElseGet(() -> tryShapes(pages, shapes));
                cache.put(key, pdf);
                return pdf;
            } finally {
                gate.release();
            }
        });
    }

    private Pdf tryShapes(int pages, List<Supplier<String>> shapes) {
        for (int shape = 0; ; shape++) {
            boolean last = shape == shapes.size() - 1;
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            try (PdfBoxRenderer renderer = engine.renderer(shapes.get(shape).get(), out)) {
                renderer.layout();
                int taken = renderer.getRootBox().getLayer().getPages().size();
                if (taken <= pages || last) {
                    renderer.createPDF();
                    return new Pdf(out.toByteArray(), taken, shape, taken <= pages);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loads the library and its fonts, so that the first reader does not wait for them. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().name("pdf-warm-up").start(() -> {
            long from = System.nanoTime();
            tryShapes(1, List.of(() -> FIRST_PAGE.formatted(QrCodes.dataUri("1"))));
            LOG.debug("PDF library warm in {} ms", (System.nanoTime() - from) / 1_000_000);
        });
    }
}
