package fi.huoneentaulu.printing;

import java.util.function.Supplier;

/**
 * A PDF that is made when it is asked for.
 *
 * @param key tells its content apart from any other's, for a cache
 * @param pdf makes it
 */
public record PdfPrint(String key, Supplier<Pdf> pdf) {}
