package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks a workbook through before it is read: one that was made to do harm is refused while it costs nothing yet. */
final class WorkbookGuard {
    static final long MOST_INFLATED = 300L * 1024 * 1024;
    /** What many cells say is held in memory. */
    static final long MOST_SHARED = 40L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2000;
    private static final int CHUNK = 64 * 1024;
    private static final String SHEETS = "xl/worksheets/";
    private static final String SHARED = "sharedstrings.xml";
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?\\d{1,7}");
    private static final XMLInputFactory XML = factory();

    private long inflated;

    private WorkbookGuard() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Looks through a file.
     *
     * @throws DomainException when it is no workbook, would fill the memory, or names cells that cannot be
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || zip.getEntry("xl/workbook.xml") == null) {
                throw new DomainException("exchange.sheet.error.no-table");
            }
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = guard.new Counted(zip.getInputStream(entry), most(entry))) {
                    guard.look(entry, in);
                }
            }
        } catch (ZipException | XMLStreamException e) {
            throw new DomainException("exchange.sheet.error.broken");
        }
    }

    private static long most(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(SHARED) ? MOST_SHARED : MOST_INFLATED;
    }

    private void look(ZipEntry entry, InputStream in) throws IOException, XMLStreamException {
        if (entry.getName().startsWith(SHEETS) && entry.getName().endsWith(".xml")) {
            addresses(in);
            return;
        }
        byte[] chunk = new byte[CHUNK];
        while (in.read(chunk) >= 0) {
            // only the size matters
        }
    }

    /** A reader makes room for every column before a cell: a made-up address could ask for more than there is. */
    private static void addresses(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                String address = reader.getAttributeValue(null, "r");
                if (address != null && !ADDRESS.matcher(address).matches()) {
                    throw new DomainException("exchange.sheet.error.broken");
                }
            }
        }
        reader.close();
    }

    /** Counts what comes out of the zip. */
    private final class Counted extends FilterInputStream {
        private final long most;
        private long here;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            here += read;
            inflated += read;
            if (here > most || inflated > MOST_INFLATED) {
                throw new DomainException("exchange.sheet.error.inflated");
            }
        }
    }
}
