package fi.huoneentaulu.pathway;

import fi.huoneentaulu.printing.QrCodes;

/**
 * How a path is drawn.
 *
 * @param interactive whether its steps lead to themselves on the page
 * @param cardsFirst whether cards stand before the stair that carries them: CSS 2.1 cannot turn their order
 * @param whole whether it is a page of its own, whose title is the path's
 * @param paper a CSS class for the paper, or empty on the screen
 */
record PathwayShape(boolean interactive, boolean cardsFirst, boolean whole, String paper) {
    static final PathwayShape SCREEN = new PathwayShape(true, false, true, "");
    static final PathwayShape PREVIEW = new PathwayShape(false, false, false, "");

    static PathwayShape print(PaperSize size) {
        return new PathwayShape(false, false, true, size.cssClass());
    }

    static PathwayShape pdf(PaperSize size) {
        return new PathwayShape(false, true, true, size.cssClass());
    }

    /** The QR code of an address as the source of an image. */
    public String qr(String address) {
        return QrCodes.dataUri(address);
    }
}
