package fi.huoneentaulu.printing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The PDFs that were last asked for, within a budget of memory. */
final class PdfCache {
    private static final long BUDGET = 32L * 1024 * 1024;

    private final Map<String, Pdf> pdfs = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    synchronized Optional<Pdf> get(String key) {
        return Optional.ofNullable(pdfs.get(key));
    }

    synchronized void put(String key, Pdf pdf) {
        Pdf before = pdfs.put(key, pdf);
        size += pdf.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Pdf> eldest = pdfs.values().iterator();
        while (size > BUDGET && eldest.hasNext()) {
            size -= eldest.next().bytes().length;
            eldest.remove();
        }
    }
}
