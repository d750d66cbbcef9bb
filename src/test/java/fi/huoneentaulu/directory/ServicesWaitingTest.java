package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicesWaitingTest {
    private final ServiceDesk desk = mock(ServiceDesk.class);

    @Test
    void of_very_many_services_the_first_have_lines_and_a_link_leads_to_all() {
        given(desk.all()).willReturn(old(30_000));

        Waiting old = waiting().getFirst();

        assertThat(old.lines()).hasSize(50);
        assertThat(old.total()).isEqualTo(30_000);
        assertThat(old.all()).isEqualTo("/yllapito/tarjotin?tila=old");
    }

    @Test
    void each_of_a_few_services_has_its_line() {
        given(desk.all()).willReturn(old(2));

        Waiting old = waiting().getFirst();

        assertThat(old.lines()).hasSize(2);
        assertThat(old.total()).isEqualTo(2);
    }

    private List<Waiting> waiting() {
        return new ServicesWaiting(desk)
                .waitingFor(new Keeper("koordinaattori", Set.of(Role.COORDINATOR), Language.FI));
    }

    private static List<KeptLine> old(int services) {
        return Collections.nCopies(
                services, new KeptLine(TrayItem.of(TrayFixture.everything()), List.of(ServiceStanding.OLD), false));
    }
}
