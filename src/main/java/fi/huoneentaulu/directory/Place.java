package fi.huoneentaulu.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where a channel is.
 *
 * @param municipality the code of its municipality, or null
 * @param street its street address, or null
 * @param postalCode five digits, or null
 * @param postOffice the name of the post office, or null
 * @param latitude degrees north (WGS 84), or null
 * @param longitude degrees east (WGS 84), or null
 */
public record Place(
        @Nullable String municipality,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String postOffice,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    /**
     * A place on this globe.
     *
     * @throws IllegalArgumentException when only one coordinate is given or one is out of range
     */
    public Place {
        if ((latitude == null) != (longitude == null)
                || beyond(latitude, MOST_LATITUDE)
                || beyond(longitude, MOST_LONGITUDE)) {
            throw new IllegalArgumentException("Not a position: " + latitude + ", " + longitude);
        }
    }

    private static boolean beyond(@Nullable Double degrees, double most) {
        return degrees != null && !(Math.abs(degrees) <= most);
    }
}
