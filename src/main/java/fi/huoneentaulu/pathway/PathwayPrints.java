package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.pathway.PathwayFace.Notice;
import fi.huoneentaulu.printing.PdfPrint;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Paths on paper: in any version, on A4 or A3, from the browser or as a PDF. */
@Service
@ForReaders
public class PathwayPrints {
    private final Pathways paths;
    private final PathwayVersions versions;
    private final PathwayFaces faces;
    private final PathwayRenderer renderer;
    private final PathwayPdfs pdfs;
    private final Messages messages;

    PathwayPrints(
            Pathways paths,
            PathwayVersions versions,
            PathwayFaces faces,
            PathwayRenderer renderer,
            PathwayPdfs pdfs,
            Messages messages) {
        this.paths = paths;
        this.versions = versions;
        this.faces = faces;
        this.renderer = renderer;
        this.pdfs = pdfs;
        this.messages = messages;
    }

    /**
     * The face to print; that of an old version says first that it is old and what has changed.
     *
     * @param code the path's code
     * @param version the version's number as it stands in a link, or null for the version in force
     * @param reader for whom
     * @return the face, or empty when there is no such path or version
     */
    public Optional<PathwayFace> face(String code, @Nullable String version, PathwayReader reader) {
        return paths.find(code)
                .flatMap(now -> version == null ? Optional.of(faces.face(now, reader)) : face(now, version, reader));
    }

    private Optional<PathwayFace> face(Published<PathwayBody> now, String version, PathwayReader reader) {
        return switch (versions.since(now, version)) {
            case PathwayVersions.Print.Unknown _ -> Optional.empty();
            case PathwayVersions.Print.Current _ -> Optional.of(faces.face(now, reader));
            case PathwayVersions.Print.Old old ->
                Optional.of(withNotice(faces.face(old.path(), reader), notice(old, now.version(), reader.language())));
        };
    }

    /**
     * What a reader of an old print must know first.
     *
     * @param old the print
     * @param current the version in force
     * @param language the reader's language
     * @return the sentences
     */
    public String notice(PathwayVersions.Print.Old old, int current, Language language) {
        String parts =
                old.changed().stream().map(part -> messages.get(language, part)).collect(Collectors.joining(", "));
        String printed = Integer.toString(old.path().version());
        return messages.get(language, "pathway.version.old", printed, Integer.toString(current))
                + " "
                + (parts.isEmpty()
                        ? messages.get(language, "pathway.version.unchanged")
                        : messages.get(language, "pathway.version.changed", parts));
    }

    /**
     * The path for a browser's print.
     *
     * @param face the face
     * @param size the sheet
     * @return one {@code article} element
     */
    public String html(PathwayFace face, PaperSize size) {
        return renderer.draw(face, PathwayShape.print(size));
    }

    /**
     * The path as a PDF: the drawing on the first sheet, the same in words after it.
     *
     * @param face the face, its links absolute
     * @param size the sheet
     * @return the print
     */
    public PdfPrint pdf(PathwayFace face, PaperSize size) {
        return pdfs.print(face, size);
    }

    private static PathwayFace withNotice(PathwayFace face, String notice) {
        PathwayFace.Head head = face.head();
        List<Notice> notices = new ArrayList<>(head.notices());
        notices.addFirst(new Notice(true, notice));
        return new PathwayFace(
                new PathwayFace.Head(
                        head.code(),
                        head.version(),
                        head.language(),
                        head.ladder(),
                        head.title(),
                        head.summary(),
                        head.lead(),
                        head.about(),
                        List.copyOf(notices),
                        head.sample(),
                        head.own()),
                face.lanes(),
                face.levels(),
                face.words(),
                face.values(),
                face.sources(),
                face.foot());
    }
}
