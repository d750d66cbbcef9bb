package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens an image as a reader's browser would; how large it is is known before anything is drawn. */
final class ImageInspection {
    private static final int MOST_ACROSS = 10_000;
    private static final long MOST_PIXELS = 30_000_000;
    private static final long MILLION = 1_000_000;

    private ImageInspection() {}

    static void open(AttachmentType type, byte[] bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.media());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + type);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_ACROSS || height > MOST_ACROSS || (long) width * height > MOST_PIXELS) {
                throw new DomainException(
                        "publishing.attachment.error.pixels", MOST_PIXELS / MILLION, Integer.toString(MOST_ACROSS));
            }
            reader.read(0);
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) { // what a reader throws at a broken file is not told by its signature
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }
}
