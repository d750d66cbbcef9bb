package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.testing.TestInstallation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test of the search alone: its beans, a real Lucene index in a folder of its own, a database, no pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = SearchModuleTest.Module.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestInstallation.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface SearchModuleTest {

    /** The beans; no component, lest the whole application’s scan takes it in. */
    @EnableMethodSecurity
    @ConfigurationPropertiesScan({"fi.huoneentaulu.search", "fi.huoneentaulu.base.operation", "fi.huoneentaulu.testing"
    })
    @AutoConfigurationPackage(basePackages = "fi.huoneentaulu.search")
    @ComponentScan(
            basePackages = "fi.huoneentaulu.search",
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.(ui|web)\\..*", ".*Test.*"}))
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class
    })
    class Module {
        @Bean
        Areas areas() {
            return AreasFixture.areas();
        }

        @Bean
        AuditLog auditLog() {
            return Mockito.mock(AuditLog.class);
        }

        @Bean
        Messages messages() {
            return Mockito.mock(Messages.class);
        }

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
