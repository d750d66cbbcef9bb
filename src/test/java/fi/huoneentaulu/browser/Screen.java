package fi.huoneentaulu.browser;

/**
 * What a person looks at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the machine prefers dark pages
 */
record Screen(int width, int height, boolean dark) {
    static final Screen DESK = new Screen(1280, 800, false);
    static final Screen DESK_AT_NIGHT = new Screen(1280, 800, true);
    static final Screen PHONE = new Screen(360, 800, false);
    static final Screen PHONE_AT_NIGHT = new Screen(360, 800, true);

    /** A desk of 1280 × 1024 pixels at 400 % zoom. */
    static final Screen ZOOMED = new Screen(320, 256, false);
}
