package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.card.CardFace.Notice;
import fi.huoneentaulu.printing.Pdf;
import fi.huoneentaulu.publishing.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Cards on paper: in any version, on one A4, from the browser or as a PDF. */
@Service
@ForReaders
public class CardPrints {
    private static final int LONGEST_NUMBER = 9;

    private final Cards cards;
    private final CardChanges changes;
    private final CardFaces faces;
    private final CardFaceRenderer renderer;
    private final CardPdfs pdfs;
    private final Messages messages;

    CardPrints(
            Cards cards,
            CardChanges changes,
            CardFaces faces,
            CardFaceRenderer renderer,
            CardPdfs pdfs,
            Messages messages) {
        this.cards = cards;
        this.changes = changes;
        this.faces = faces;
        this.renderer = renderer;
        this.pdfs = pdfs;
        this.messages = messages;
    }

    /**
     * A PDF that is made when it is asked for.
     *
     * @param key tells its content apart from any other's, for a cache
     * @param pdf makes it
     */
    public record PdfPrint(String key, Supplier<Pdf> pdf) {}

    /**
     * The face to print; that of an old version says first that it is old and what has changed.
     *
     * @param code the card's code
     * @param version the version's number as it stands in a link, or null for the version in force
     * @param reader for whom
     * @return the face, or empty when there is no such card or version
     */
    public Optional<CardFace> face(String code, @Nullable String version, FaceReader reader) {
        Optional<Published<CardBody>> current = cards.find(code);
        if (current.isEmpty() || version == null) {
            return current.map(card -> faces.face(card, reader));
        }
        Published<CardBody> now = current.get();
        return number(version)
                .flatMap(number -> number == now.version() ? current : cards.find(code, number))
                .map(card -> card.version() == now.version()
                        ? faces.face(card, reader)
                        : withNotice(faces.face(card, reader), old(card, now, reader)));
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
        CardPdfs.Print print = pdfs.print(face);
        return new PdfPrint(print.key(), print.pdf());
    }

    private Notice old(Published<CardBody> card, Published<CardBody> now, FaceReader reader) {
        String parts = changes.between(card.body(), now.body()).stream()
                .map(part -> messages.get(reader.language(), part.key()))
                .collect(Collectors.joining(", "));
        String text = messages.get(
                reader.language(),
                "card.version.old",
                Integer.toString(card.version()),
                Integer.toString(now.version()));
        String changed = parts.isEmpty()
                ? messages.get(reader.language(), "card.version.unchanged")
                : messages.get(reader.language(), "card.version.changed", parts);
        return new Notice(true, text + " " + changed);
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

    private static Optional<Integer> number(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("[1-9]\\d*")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
