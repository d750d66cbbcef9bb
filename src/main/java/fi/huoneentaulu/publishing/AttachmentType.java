package fi.huoneentaulu.publishing;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that may be attached; SVG and other formats that can carry scripts are none of them. */
public enum AttachmentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp");

    private final String media;
    private final String extension;

    AttachmentType(String media, String extension) {
        this.media = media;
        this.extension = extension;
    }

    /**
     * The type that a file's name ends with.
     *
     * @param file a name
     * @return the type, or empty for the name of something else
     */
    public static Optional<AttachmentType> of(String file) {
        return Stream.of(values())
                .filter(type -> file.endsWith("." + type.extension))
                .findFirst();
    }

    /**
     * How the type is called on the web.
     *
     * @return the media type
     */
    public String media() {
        return media;
    }

    /**
     * What the names of such files end with.
     *
     * @return the ending without its dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Whether it is shown on a page.
     *
     * @return true for an image
     */
    public boolean isImage() {
        return this != PDF;
    }
}
