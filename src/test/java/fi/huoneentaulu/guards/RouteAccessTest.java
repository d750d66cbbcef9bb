package fi.huoneentaulu.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page and every endpoint says who may open it. */
class RouteAccessTest {
    private static final List<Class<? extends Annotation>> SAYING_WHO =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

    private static final ArchRule EVERY_PAGE_SAYS_WHO = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should(StructureRules.check("say in one annotation who may open it", (type, events) -> {
                if (countOfSaying(type) != 1) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " must carry one of " + SAYING_WHO));
                }
            }))
            .allowEmptyShould(true);

    @Test
    void every_page_says_who_may_open_it() {
        EVERY_PAGE_SAYS_WHO.check(House.classes());
    }

    @Test
    void the_guard_notices_a_page_that_does_not_say() {
        assertThat(EVERY_PAGE_SAYS_WHO.evaluate(House.sample("routes")).hasViolation())
                .isTrue();
    }

    @Test
    void every_endpoint_stands_in_the_list_with_its_rule() {
        assertThat(HttpPaths.listed().keySet())
                .as("src/test/resources/access/paths.txt: one line 'METHOD path rule' for each endpoint")
                .containsExactlyInAnyOrderElementsOf(HttpPaths.served(House.classes()));
        assertThat(HttpPaths.RULES).containsAll(HttpPaths.listed().values());
    }

    @Test
    void the_guard_notices_an_endpoint_that_is_on_no_list() {
        assertThat(HttpPaths.served(House.sample("controllers"))).isEqualTo(Set.of("GET /api/v1/plaques/{code}"));
    }

    private static long countOfSaying(JavaClass type) {
        return SAYING_WHO.stream().filter(type::isAnnotatedWith).count();
    }
}
