package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Listing;
import fi.huoneentaulu.directory.ServiceDirectory;
import fi.huoneentaulu.directory.TrayFixture;
import fi.huoneentaulu.directory.TrayService;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the filters of the standard leave, where the starter services have nothing to filter by. */
class HsdsFiltersTest {
    private static final TrayService EVERYTHING = TrayFixture.everything();

    private final Areas areas = AreasFixture.areas();
    private final Listing listing =
            TrayFixture.listing(Stream.concat(TrayFixture.starters().stream(), Stream.of(EVERYTHING))
                    .toList());
    private final HsdsFilters filters = new HsdsFilters(
            mock(ServiceDirectory.class), new HsdsIndex(new OwnTerms(MessagesFixture.messages(), areas)), areas);

    private List<String> codes(@Nullable UUID term, @Nullable UUID taxonomy, @Nullable String postcode) {
        return filters.of(listing, new HsdsQuery(null, term, taxonomy, null, null, postcode)).stream()
                .map(ListedService::code)
                .toList();
    }

    @Test
    void a_postal_code_leaves_what_covers_its_municipality() {
        List<String> codes = codes(null, null, "69100");

        assertThat(codes).contains(EVERYTHING.code(), "kannus-tasapainoryhma").doesNotContain("alajarvi-lukukoira");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> codes(null, null, "00100"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("hsds.error.postcode"));
    }

    @Test
    void the_terms_of_others_are_filters_as_well() {
        assertThat(codes(HsdsTerm.id("YSO", "p916"), null, null)).containsExactly(EVERYTHING.code());
        assertThat(codes(null, HsdsIds.of("taxonomy", "YSO"), null)).containsExactly(EVERYTHING.code());
        assertThat(codes(HsdsTerm.id("YSO", "p1"), null, null)).isEmpty();
        assertThat(codes(null, HsdsIds.of("taxonomy", "KTO"), null)).isEmpty();
    }

    @Test
    void what_makes_a_place_accessible_and_whether_there_is_room_are_filters() {
        assertThat(codes(HsdsTerm.id("huoneentaulu-room", "QUEUE"), null, null)).contains(EVERYTHING.code());
        assertThat(codes(HsdsTerm.id("huoneentaulu-accessibility", "EASY_LANGUAGE"), null, null))
                .contains(EVERYTHING.code());
        assertThat(codes(HsdsTerm.id("huoneentaulu-room", "FULL"), null, null)).doesNotContain(EVERYTHING.code());
    }
}
