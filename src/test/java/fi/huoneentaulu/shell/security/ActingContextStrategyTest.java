package fi.huoneentaulu.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class ActingContextStrategyTest {

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_system_task_acts_as_the_system_and_the_user_acts_again_after_it() {
        ActingContextStrategy strategy = new ActingContextStrategy();
        SecurityContextImpl user = new SecurityContextImpl(new TestingAuthenticationToken("aino", ""));
        strategy.setContext(user);

        String during = AsSystem.call(() -> nameIn(strategy.getContext()));

        assertThat(during).isEqualTo(AsSystem.NAME);
        assertThat(strategy.getContext()).isSameAs(user);
    }

    @Test
    void a_system_task_needs_no_special_strategy() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("aino", ""));

        String during = AsSystem.call(() -> nameIn(SecurityContextHolder.getContext()));

        assertThat(during).isEqualTo(AsSystem.NAME);
        assertThat(nameIn(SecurityContextHolder.getContext())).isEqualTo("aino");
    }

    private static String nameIn(SecurityContext context) {
        return Objects.requireNonNull(context.getAuthentication()).getName();
    }
}
