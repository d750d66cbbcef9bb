package fi.huoneentaulu.exchange.ptv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Tm35finTest {

    /** The first is the example of JHS 197; the second lies on the central meridian, where the sum is simple. */
    @ParameterizedTest
    @CsvSource({"6715706.37708, 106256.35961, 60.3851068722, 19.84813676944", "6651411.190, 500000, 60.0, 27.0"})
    void known_points_come_out_where_they_are(double northing, double easting, double latitude, double longitude) {
        Tm35fin.Position position = Tm35fin.position(northing, easting);

        assertThat(position.latitude()).isCloseTo(latitude, within(0.000001));
        assertThat(position.longitude()).isCloseTo(longitude, within(0.000001));
    }

    @ParameterizedTest
    @CsvSource({"60.17, 24.94", "0, 0", "385567, 6668932"})
    void what_is_not_in_finland_is_noticed(double northing, double easting) {
        assertThat(Tm35fin.inFinland(northing, easting)).isFalse();
    }
}
