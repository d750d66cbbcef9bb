package fi.huoneentaulu.exchange.ptv;

/**
 * Coordinates of ETRS-TM35FIN in degrees: the transverse Mercator projection of Finland on the GRS80 ellipsoid, turned
 * back by Krüger's series as the Finnish recommendation for public administration (JHS 197) gives it.
 */
final class Tm35fin {
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double SCALE = 0.9996;
    private static final double CENTRAL_MERIDIAN = Math.toRadians(27);
    private static final double FALSE_EASTING = 500_000;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double RADIUS = SEMI_MAJOR / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double ECCENTRICITY = Math.sqrt(2 * FLATTENING - FLATTENING * FLATTENING);
    private static final double[] SERIES = {
        N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360,
        N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440,
        17 * N * N * N / 480 - 37 * N * N * N * N / 840,
        4397 * N * N * N * N / 161280
    };
    private static final int STEPS = 4;

    private static final double LEAST_NORTHING = 6_500_000;
    private static final double MOST_NORTHING = 7_900_000;
    private static final double LEAST_EASTING = 0;
    private static final double MOST_EASTING = 900_000;
    private static final double ROUNDING = 1e6;

    private Tm35fin() {}

    /**
     * A position on the globe.
     *
     * @param latitude degrees north, to about a decimetre
     * @param longitude degrees east
     */
    record Position(double latitude, double longitude) {}

    /** Whether a point can lie in Finland or in its waters. */
    static boolean inFinland(double northing, double easting) {
        return northing >= LEAST_NORTHING
                && northing <= MOST_NORTHING
                && easting >= LEAST_EASTING
                && easting <= MOST_EASTING;
    }

    /**
     * The position of a point.
     *
     * @param northing metres
     * @param easting metres
     * @return its degrees in WGS 84, which ETRS89 differs from by less than a metre
     */
    static Position position(double northing, double easting) {
        double xi = northing / (RADIUS * SCALE);
        double eta = (easting - FALSE_EASTING) / (RADIUS * SCALE);
        double xiBare = xi;
        double etaBare = eta;
        for (int i = 0; i < SERIES.length; i++) {
            double times = 2.0 * (i + 1);
            xiBare -= SERIES[i] * Math.sin(times * xi) * Math.cosh(times * eta);
            etaBare -= SERIES[i] * Math.cos(times * xi) * Math.sinh(times * eta);
        }
        double beta = Math.asin(Math.sin(xiBare) / Math.cosh(etaBare));
        double longitude = CENTRAL_MERIDIAN + Math.asin(Math.tanh(etaBare) / Math.cos(beta));
        return new Position(rounded(Math.toDegrees(latitude(beta))), rounded(Math.toDegrees(longitude)));
    }

    private static double latitude(double beta) {
        double isometric = asinh(Math.tan(beta));
        double guess = isometric;
        for (int i = 0; i < STEPS; i++) {
            guess = isometric + ECCENTRICITY * atanh(ECCENTRICITY * Math.tanh(guess));
        }
        return Math.atan(Math.sinh(guess));
    }

    private static double asinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    private static double atanh(double value) {
        return Math.log((1 + value) / (1 - value)) / 2;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * ROUNDING) / ROUNDING;
    }
}
