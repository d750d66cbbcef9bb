package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.testing.TestInstallation;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The stored facts of an installation of their own: taken in once, held in memory, kept from strangers. */
@SpringBootTest(classes = FactsIT.Module.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestInstallation.class)
class FactsIT {
    private static final List<FactDefinition> STARTER =
            new FactFiles().read(new ClassPathResource("content/facts.yaml"));

    @Autowired
    private Facts facts;

    @Autowired
    private StoredFacts stored;

    @MockitoBean
    private Areas areas;

    @MockitoBean
    private Messages messages;

    /** The beans; no component, lest the whole application’s scan takes it in. */
    @EnableMethodSecurity
    @ConfigurationPropertiesScan({"fi.huoneentaulu.base.operation", "fi.huoneentaulu.testing"})
    @AutoConfigurationPackage(basePackages = "fi.huoneentaulu.fact")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class
    })
    @Import({Facts.class, FactFiles.class, FactCache.class, AnswerParser.class, FactWords.class, TestClock.class})
    static class Module {}

    @AfterEach
    void leaveNothing() {
        SecurityContextHolder.clearContext();
        stored.deleteAll();
    }

    private static <T> T as(String role, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "", "ROLE_" + role));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private int importStarter(List<FactDefinition> starter) {
        return as(Roles.SYSTEM, () -> facts.importStarter(starter));
    }

    private static FactDefinition yesNo(String key) {
        LocalizedText text = LocalizedText.finnish(key);
        return new FactDefinition(
                key, FactType.YES_NO, text, text, null, null, null, null, null, List.of(), Ask.NORMAL);
    }

    @Test
    void an_empty_installation_takes_the_starter_facts_in_and_keeps_their_order() {
        assertThat(importStarter(STARTER)).isEqualTo(STARTER.size());

        assertThat(as(Roles.READER, facts::all)).isEqualTo(STARTER);
        assertThat(as(Roles.READER, () -> facts.find("motivated"))).isPresent();
        assertThat(as(Roles.READER, () -> facts.find("nothing"))).isEmpty();
    }

    @Test
    void a_later_start_never_overwrites_what_is_stored() {
        importStarter(List.of(yesNo("own")));

        assertThat(importStarter(STARTER)).isZero();
        assertThat(as(Roles.READER, facts::all)).containsExactly(yesNo("own"));
    }

    @Test
    void what_was_read_before_the_import_is_not_served_after_it() {
        importStarter(List.of());
        as(Roles.READER, facts::all);

        importStarter(List.of(yesNo("fresh")));

        assertThat(as(Roles.READER, () -> facts.find("fresh"))).isPresent();
    }

    @Test
    void answers_are_read_by_their_facts_and_null_counts_as_unanswered() {
        importStarter(STARTER);
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("age", 45, "inactive", true));
        values.put("motivated", null);

        assertThat(as(Roles.READER, () -> facts.answers(values)).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("age", FactValue.amount("45"), "inactive", FactValue.YES));
        assertThatThrownBy(() -> as(Roles.READER, () -> facts.answers(Map.of("shoeSize", 42))))
                .isInstanceOfSatisfying(
                        FactRefusedException.class, e -> assertThat(e.fact()).isEqualTo("shoeSize"));
    }

    @Test
    void strangers_read_nothing_and_only_the_system_imports() {
        assertThatThrownBy(() -> facts.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> as("NOBODY", facts::catalogue)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Roles.ADMINISTRATOR, () -> facts.importStarter(STARTER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(stored.count()).isZero();
    }
}
