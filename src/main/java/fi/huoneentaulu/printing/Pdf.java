package fi.huoneentaulu.printing;

/**
 * A rendered PDF. Its bytes are shared by everyone who prints the same page: they are not to be written to.
 *
 * @param bytes the file
 * @param pages how many A4 pages it has
 * @param shape which of the offered shapes was used, from 0
 * @param fits whether it kept within the wanted number of pages
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy for each reader would cost
public record Pdf(byte[] bytes, int pages, int shape, boolean fits) {}
