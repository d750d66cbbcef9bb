package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Text;
import fi.huoneentaulu.printing.QrCodes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a plaque is drawn.
 *
 * @param headingLevel 1 where the title is the page's heading, 2 where it stands under one
 * @param interactive whether it has copy keys and links to related cards
 * @param live whether it says what holds only at this moment, such as "open now"
 * @param density how tight the spacing is, a CSS class
 */
record PlaqueShape(int headingLevel, boolean interactive, boolean live, String density) {
    /** Tightness of a print, from the roomiest; the type never goes below 10.5 pt. */
    static final int DENSITIES = 6;

    static PlaqueShape screen(int headingLevel) {
        return new PlaqueShape(headingLevel, true, true, "screen");
    }

    /** For the browser's print, as tight as it takes by the count of lines; print.js then measures. */
    static PlaqueShape print(CardFace face) {
        return new PlaqueShape(1, false, false, "d" + PlaqueBalance.of(face).density());
    }

    static PlaqueShape pdf(int density) {
        return new PlaqueShape(1, false, false, "d" + density);
    }

    /** The QR code of an address as the source of an image. */
    public String qr(String address) {
        return QrCodes.dataUri(address);
    }

    /** Whether the last blocks stand beneath both columns rather than in the second one. */
    public boolean endsBeneath(CardFace face) {
        return PlaqueBalance.of(face).endsBeneath();
    }

    /** The length of the title's longest word, at least 12: the type is set so that it fits the width. */
    public int longestWord(CardFace face) {
        return Stream.of(face.head().title().plain().split("[\\s-]+"))
                .mapToInt(String::length)
                .reduce(12, Math::max);
    }

    /** What the copy key of the checklist copies: one line for each item. */
    public String checklist(CardFace face) {
        return face.guidance().checklist().stream()
                .map(Text::plain)
                .map(item -> "– " + item + ":")
                .collect(Collectors.joining("\n"));
    }
}
