package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Opens a PDF and refuses what more than text and pictures can do: scripts, files inside, programs to start, films. */
final class PdfInspection {
    private static final int END = 1_024;
    private static final int DEEPEST = 60;
    private static final int MOST_OBJECTS = 200_000;
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent");
    private static final Set<String> KINDS = Set.of("S", "Subtype", "Type");
    private static final Set<String> ACTIVE_VALUES = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "EmbeddedFile",
            "RichMedia",
            "FileAttachment",
            "Movie",
            "Screen",
            "3D");

    private PdfInspection() {}

    static byte[] harmless(byte[] bytes) throws IOException {
        if (!isWhole(bytes)) {
            throw new IOException("cut short, or something stands behind it");
        }
        PdfStreams.refuseBombs(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                throw new DomainException("publishing.attachment.error.encrypted");
            }
            if (pdf.getNumberOfPages() < 1) {
                throw new IOException("no pages");
            }
            if (isActive(pdf.getDocument())) {
                throw new DomainException("publishing.attachment.error.active");
            }
            return bytes;
        } catch (InvalidPasswordException e) {
            throw (DomainException) new DomainException("publishing.attachment.error.encrypted").initCause(e);
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException
                | StackOverflowError e) { // what broken objects, nested without end, make the library throw
            throw new IOException(e);
        }
    }

    /** Whether it ends as a PDF does, so that nothing else is hidden behind it. */
    private static boolean isWhole(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && bytes.length - last < END && (bytes[last] == 0 || Character.isWhitespace(bytes[last]))) {
            last--;
        }
        return AttachmentContent.hasAt(bytes, last - 4, "%%EOF");
    }

    private static boolean isActive(COSDocument document) throws IOException {
        List<COSObjectKey> objects = List.copyOf(document.getXrefTable().keySet());
        if (objects.size() > MOST_OBJECTS) {
            throw new IOException("too many objects");
        }
        return isActive(document.getTrailer(), 0)
                || objects.stream()
                        .anyMatch(
                                key -> isActive(document.getObjectFromPool(key).getObject(), 0));
    }

    /** Objects that are referred to are looked at one by one, so references are not followed. */
    private static boolean isActive(@Nullable COSBase base, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (base) {
            case COSDictionary dictionary ->
                dictionary.entrySet().stream()
                        .anyMatch(entry -> ACTIVE_KEYS.contains(entry.getKey().getName())
                                || KINDS.contains(entry.getKey().getName())
                                        && entry.getValue() instanceof COSName name
                                        && ACTIVE_VALUES.contains(name.getName())
                                || isActive(entry.getValue(), depth + 1));
            case COSArray array -> {
                boolean active = false;
                for (int i = 0; i < array.size() && !active; i++) {
                    active = isActive(array.get(i), depth + 1);
                }
                yield active;
            }
            case null, default -> false;
        };
    }
}
