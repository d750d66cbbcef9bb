package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Which municipality has what, who is asked there, and the gaps that readers meet. */
@IntegrationTest
class CoverageIT {
    private static final String KESKI_POHJANMAA = "18";
    private static final String KANNUS = "217";
    private static final String HALSUA = "074";
    private static final String PERHO = "584";

    private final CoverageMatrices matrices;
    private final LocalHelp help;
    private final People people;

    @Autowired
    CoverageIT(CoverageMatrices matrices, LocalHelp help, People people) {
        this.matrices = matrices;
        this.help = help;
        this.people = people;
    }

    private Cell cell(String municipality, Enum<?> what) {
        CoverageMatrix matrix = people.as("koordinaattori", () -> matrices.of(KESKI_POHJANMAA));
        int column = IntStream.range(0, matrix.columns().size())
                .filter(at -> matrix.columns().get(at).what() == what)
                .findFirst()
                .orElseThrow();
        return matrix.rows().stream()
                .filter(row -> row.municipality().code().equals(municipality))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }

    @Test
    void link_workers_and_counterparts_are_told_by_municipality_with_their_gaps() {
        assertThat(cell(KANNUS, ServiceRole.LINK_WORKER).services()).isEqualTo(1);
        assertThat(cell(HALSUA, ServiceRole.LINK_WORKER).isGap()).isTrue();
        assertThat(cell(PERHO, ServiceRole.EXERCISE_COUNTERPART).isGap()).isTrue();
        assertThat(cell(KANNUS, Need.EXERCISE).services()).isGreaterThan(2);
    }

    @Test
    void what_the_whole_country_is_offered_fills_no_gap_of_a_municipality() {
        CoverageMatrix matrix = people.as("koordinaattori", () -> matrices.of(KESKI_POHJANMAA));

        assertThat(matrix.rows()).hasSize(8);
        assertThat(matrix.gaps())
                .isEqualTo(matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(each -> each.services() == 0)
                        .count())
                .isPositive();
        assertThat(people.as("koordinaattori", () -> matrices.of("99")).rows()).isEmpty();
    }

    @Test
    void the_asked_helper_of_a_municipality_is_found_and_a_gap_is_counted_where_nobody_is() {
        LocalHelp.Answer kannus = people.as(
                "ammattilainen",
                () -> help.in(ServiceRole.LINK_WORKER, Set.of(Need.COMPANY, Need.EXERCISE), KANNUS, 70));
        LocalHelp.Answer perho =
                people.as("ammattilainen", () -> help.in(ServiceRole.LINK_WORKER, Set.of(Need.COMPANY), PERHO, null));

        assertThat(kannus.helpers())
                .singleElement()
                .satisfies(line -> assertThat(line.service().role()).isEqualTo(ServiceRole.LINK_WORKER));
        assertThat(kannus.services())
                .hasSize(3)
                .noneMatch(line -> line.service().role() == ServiceRole.LINK_WORKER);
        assertThat(perho.helpers()).isEmpty();

        long before = cell(PERHO, ServiceRole.LINK_WORKER).missed();
        people.does("ammattilainen", () -> help.missed(ServiceRole.LINK_WORKER, PERHO));
        people.does("ammattilainen", () -> help.missed(ServiceRole.LINK_WORKER, PERHO));
        assertThat(cell(PERHO, ServiceRole.LINK_WORKER).missed()).isEqualTo(before + 2);
    }

    @Test
    void only_those_who_keep_services_see_the_matrix() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does("ammattilainen", () -> matrices.of(KESKI_POHJANMAA)));
    }
}
