package fi.huoneentaulu.pathway;

import fi.huoneentaulu.printing.QrCodes;

/**
 * How a path is drawn.
 *
 * @param interactive whether its steps lead to themselves on the page
 * @param cardsFirst whether cards stand before the stair that carries them: CSS 2.1 cannot turn their order
 * @param paper a CSS class for the paper, or empty on the screen
 */
record PathwayShape(boolean interactive, boolean cardsFirst, String paper) {
    static final PathwayShape SCREEN = new PathwayShape(true, false, "");

    static PathwayShape print(PaperSize size) {
        return new PathwayShape(false, false, size.cssClass());
    }

    static PathwayShape pdf(PaperSize size) {
        return new PathwayShape(false, true, size.cssClass());
    }

    /** The QR code of an address as the source of an image. */
    public String qr(String address) {
        return QrCodes.dataUri(address);
    }
}
