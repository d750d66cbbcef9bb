package fi.huoneentaulu.printing;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.OutputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Sets the PDF library up: tagged for screen readers, A4, own fonts, and nothing fetched from anywhere. */
final class PdfEngine {
    private static final int A4_WIDTH = 210;
    private static final int A4_HEIGHT = 297;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final PdfFonts fonts = new PdfFonts();
    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    PdfBoxRenderer renderer(String html, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(parse(html), null)
                .toStream(out)
                .usePdfUaAccessibility(true)
                .useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Huoneentaulu")
                .withDiagnosticConsumer(_ -> {});
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfEngine::mayLoad, when);
        }
        fonts.addTo(builder);
        return builder.buildPdfRenderer();
    }

    /** A page brings everything with it: what a data URI holds, nothing that has an address. */
    private static boolean mayLoad(String uri, ExternalResourceType type) {
        return uri.startsWith("data:");
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(
                    new DefaultHandler()); // the exception tells; the default also prints to the console
            Document document = builder.parse(new InputSource(new StringReader(html)));
            require(!document.getDocumentElement().getAttribute("lang").isEmpty(), "no language");
            require(document.getElementsByTagName("title").getLength() > 0, "no title");
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("Not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    private static void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException("A print has " + problem);
        }
    }
}
