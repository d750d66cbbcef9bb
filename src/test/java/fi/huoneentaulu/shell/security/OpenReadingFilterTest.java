package fi.huoneentaulu.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.EmbedProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

class OpenReadingFilterTest {
    private static final ReadingProperties NOWHERE = new ReadingProperties(List.of());
    private static final ReadingProperties INTRANET = new ReadingProperties(List.of("10.20.0.0/16"));
    private static final ClientSheetProperties OPEN_SHEETS = new ClientSheetProperties(true);
    private static final ClientSheetProperties CLOSED_SHEETS = new ClientSheetProperties(false);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_visitor_from_an_opened_network_may_read_and_nothing_else() throws ServletException, IOException {
        assertThat(authorities(INTRANET, CLOSED_SHEETS, "10.20.3.4", "/")).containsExactly("ROLE_READER");
    }

    @Test
    void a_visitor_from_elsewhere_stays_a_stranger() throws ServletException, IOException {
        assertThat(authorities(INTRANET, CLOSED_SHEETS, "10.21.3.4", "/")).isEmpty();
        assertThat(authorities(NOWHERE, CLOSED_SHEETS, "10.20.3.4", "/")).isEmpty();
    }

    @Test
    void a_public_client_sheet_may_be_read_by_anyone_but_no_other_page() throws ServletException, IOException {
        assertThat(authorities(NOWHERE, OPEN_SHEETS, "192.0.2.1", "/kortti/x/asiakkaalle"))
                .containsExactly("ROLE_READER");
        assertThat(authorities(NOWHERE, OPEN_SHEETS, "192.0.2.1", "/kortti/x/tuloste"))
                .isEmpty();
        assertThat(authorities(NOWHERE, CLOSED_SHEETS, "192.0.2.1", "/kortti/x/asiakkaalle"))
                .isEmpty();
    }

    @Test
    void who_has_signed_in_stays_who_one_is() throws ServletException, IOException {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("aino", "", "ROLE_X"));

        assertThat(authorities(INTRANET, CLOSED_SHEETS, "10.20.3.4", "/")).containsExactly("ROLE_X");
    }

    private static List<String> authorities(
            ReadingProperties reading, ClientSheetProperties sheets, String address, String path)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        List<String> seen = new ArrayList<>();
        FilterChain chain = (_, _) -> {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who != null) {
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(Objects::requireNonNull)
                        .forEach(seen::add);
            }
        };
        new OpenReadingFilter(reading, sheets, new EmbedProperties(List.of()))
                .doFilter(request, new MockHttpServletResponse(), chain);
        SecurityContextHolder.clearContext();
        return seen;
    }
}
