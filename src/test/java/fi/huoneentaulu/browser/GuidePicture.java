package fi.huoneentaulu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A picture of a guide. It carries the words that stood in it, so that it can be told from the words alone, which are the
 * same on every machine, whether the product still looks so.
 */
record GuidePicture(Path file) {
    private static final Path FOLDER = Path.of("docs", "guide", "pictures");
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String WORDS = "Words";

    static GuidePicture named(String name) {
        return new GuidePicture(FOLDER.resolve(name + ".png"));
    }

    /** The words of parts of a page, with one space between them. */
    static String wordsOf(Locator parts) {
        return String.join(" ", parts.allInnerTexts()).replaceAll("\\s+", " ").strip();
    }

    /** Takes the picture of what is to be seen now. */
    void take(Page page, String words) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        metadata.mergeTree(FORMAT, tree(words));
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    /** The words that stood in it when it was taken; empty when there is no such picture. */
    Optional<String> words() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.next();
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree(FORMAT);
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            return entries.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(((Element) entries.item(0)).getAttribute("text"));
        }
    }

    private static IIOMetadataNode tree(String words) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", WORDS);
        entry.setAttribute("compressionFlag", "TRUE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "fi");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", words);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        return root;
    }
}
