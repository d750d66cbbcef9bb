package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each municipality of a county has, and what it lacks (seeds S4.13, S4.15, S4.16).
 *
 * @param columns what is looked for
 * @param rows the municipalities
 */
public record CoverageMatrix(List<Column> columns, List<Row> rows) {

    /**
     * A helper or a need.
     *
     * @param role the helper, or null
     * @param need the need, or null
     */
    public record Column(
            @Nullable ServiceRole role, @Nullable Need need) {
        static final List<Column> ALL = Stream.concat(
                        Stream.of(ServiceRole.values())
                                .filter(role -> role != ServiceRole.SERVICE)
                                .map(role -> new Column(role, null)),
                        Stream.of(Need.values()).map(need -> new Column(null, need)))
                .toList();

        /**
         * What it stands for.
         *
         * @return the role or the need
         */
        public Enum<?> what() {
            return need == null ? java.util.Objects.requireNonNull(role) : need;
        }

        boolean holds(TrayItem service) {
            return need == null ? service.role() == role : service.needs().contains(need);
        }
    }

    /**
     * A municipality.
     *
     * @param municipality the municipality
     * @param cells what it has, in the order of the columns
     */
    public record Row(Municipality municipality, List<Cell> cells) {}

    /**
     * What a municipality has of one thing.
     *
     * @param services how many services nearer than the whole country there are; none is a gap
     * @param old how many of them nobody has verified for so long that readers are warned
     * @param missed how often readers looked for it in vain in the last year
     */
    public record Cell(int services, int old, long missed) {

        /**
         * Whether there is nothing.
         *
         * @return true for a gap
         */
        public boolean isGap() {
            return services == 0;
        }
    }

    /**
     * How many gaps there are in all.
     *
     * @return the number of empty cells
     */
    public long gaps() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isGap)
                .count();
    }
}
