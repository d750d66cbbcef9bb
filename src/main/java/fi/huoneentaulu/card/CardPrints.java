package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.card.CardFace.Notice;
import fi.huoneentaulu.printing.PdfPrint;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Cards on paper: in any version, on one A4, from the browser or as a PDF. */
@Service
@ForReaders
public class CardPrints {
    private final Cards cards;
    private final CardVersions versions;
    private final CardFaces faces;
    private final CardFaceRenderer renderer;
    private final CardPdfs pdfs;
    private final Messages messages;

    CardPrints(
            Cards cards,
            CardVersions versions,
            CardFaces faces,
            CardFaceRenderer renderer,
            CardPdfs pdfs,
            Messages messages) {
        this.cards = cards;
        this.versions = versions;
        this.faces = faces;
        this.renderer = renderer;
        this.pdfs = pdfs;
        this.messages = messages;
    }

    /**
     * The face to print; that of an old version says first that it is old and what has changed.
     *
     * @param code the card's code
     * @param version the version's number as it stands in a link, or null for the version in force
     * @param reader for whom
     * @return the face, or empty when there is no such card or version
     */
    public Optional<CardFace> face(String code, @Nullable String version, FaceReader reader) {
        return cards.find(code)
                .flatMap(now -> version == null ? Optional.of(faces.face(now, reader)) : face(now, version, reader));
    }

    private Optional<CardFace> face(Published<CardBody> now, String version, FaceReader reader) {
        return switch (versions.since(now, version)) {
            case CardVersions.Print.Unknown _ -> Optional.empty();
            case CardVersions.Print.Current _ -> Optional.of(faces.face(now, reader));
            case CardVersions.Print.Old old ->
                cards.find(now.code(), Integer.parseInt(old.version()))
                        .map(card -> withNotice(faces.face(card, reader), notice(old, reader.language())));
        };
    }

    /**
     * The plaque for a browser's print, its type 10.5 points or more.
     *
     * @param face the face
     * @return one {@code article} element
     */
    public String html(CardFace face) {
        return renderer.draw(face, PlaqueShape.print(face), Pictograms.inline());
    }

    /**
     * The plaque as a PDF of one A4.
     *
     * @param face the face, its links absolute
     * @return the print; its {@code fits} is false when the card takes a second page even in the tightest spacing
     */
    public PdfPrint pdf(CardFace face) {
        return pdfs.print(face);
    }

    private Notice notice(CardVersions.Print.Old old, Language language) {
        String parts = old.changedParts().stream()
                .map(part -> messages.get(language, part))
                .collect(Collectors.joining(", "));
        String changed = parts.isEmpty()
                ? messages.get(language, "card.version.unchanged")
                : messages.get(language, "card.version.changed", parts);
        return new Notice(
                true, messages.get(language, "card.version.old", old.version(), old.current()) + " " + changed);
    }

    private static CardFace withNotice(CardFace face, Notice notice) {
        List<Notice> notices = new ArrayList<>(face.notices());
        notices.addFirst(notice);
        return new CardFace(
                face.head(),
                face.keys(),
                List.copyOf(notices),
                face.criteria(),
                face.guidance(),
                face.references(),
                face.foot());
    }
}
