package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import fi.huoneentaulu.HuoneentauluApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to what their package-info allows; their diagrams are drawn from the code. */
class ModularityTest {
    private static final ImportOption EVERYTHING = _ -> true;
    private static final ApplicationModules MODULES = ApplicationModules.of(HuoneentauluApplication.class);

    @Test
    void modules_use_only_what_they_are_allowed_to() {
        MODULES.verify();
    }

    @Test
    void the_guard_notices_a_module_that_reaches_into_another() {
        ApplicationModules sample = ApplicationModules.of("guardfixtures.modules", EVERYTHING);

        assertThat(sample.detectViolations().hasViolations()).isTrue();
    }

    @Test
    void component_diagrams_are_drawn() {
        new Documenter(MODULES).writeModulesAsPlantUml();

        assertThat(Path.of("target/spring-modulith-docs/components.puml"))
                .content()
                .contains("Area", "Vocabulary");
    }
}
