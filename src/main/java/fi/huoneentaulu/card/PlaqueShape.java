package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Text;
import fi.huoneentaulu.printing.QrCodes;
import java.util.stream.Collectors;

/**
 * How a plaque is drawn.
 *
 * @param headingLevel 1 where the title is the page's heading, 2 where it stands under one
 * @param interactive whether it has copy keys and links to related cards
 * @param live whether it says what holds only at this moment, such as "open now"
 * @param marked whether ticks and step numbers are elements, for a medium without CSS counters and masks
 * @param density how tight the spacing is, a CSS class
 */
record PlaqueShape(int headingLevel, boolean interactive, boolean live, boolean marked, String density) {
    /** Tightness of a print, from the roomiest; the type never goes below 10.5 pt. */
    static final int DENSITIES = 5;

    static PlaqueShape screen(int headingLevel) {
        return new PlaqueShape(headingLevel, true, true, false, "screen");
    }

    static PlaqueShape print(int density) {
        return new PlaqueShape(1, false, false, false, "d" + density);
    }

    static PlaqueShape pdf(int density) {
        return new PlaqueShape(1, false, false, true, "d" + density);
    }

    /** The QR code of an address as the source of an image. */
    public String qr(String address) {
        return QrCodes.dataUri(address);
    }

    /** Whether the last blocks stand beneath both columns rather than in the second one. */
    public boolean endsBeneath(CardFace face) {
        return PlaqueBalance.of(face).endsBeneath();
    }

    /** What the copy key of the checklist copies: one line for each item. */
    public String checklist(CardFace face) {
        return face.guidance().checklist().stream()
                .map(Text::plain)
                .map(item -> "– " + item + ":")
                .collect(Collectors.joining("\n"));
    }
}
