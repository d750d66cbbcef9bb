package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The README's table, the packaged defaults and the classes of settings speak of the same properties. */
class ConfigurationTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(huoneentaulu\\.[^`]+)` \\| ([^|]+) \\|");
    private static final Set<String> KNOWN = known();

    @Test
    void the_readme_lists_every_property_and_no_other() throws IOException {
        assertThat(differences(Files.readString(Path.of("README.md")), KNOWN)).isEmpty();
    }

    @Test
    void the_guard_notices_a_missing_and_an_invented_property() {
        assertThat(differences("| `huoneentaulu.b` | `1` | text |", Set.of("huoneentaulu.a")))
                .containsExactly("huoneentaulu.a is not in the table", "huoneentaulu.b does not exist");
    }

    @Test
    void the_readme_tells_the_packaged_defaults() throws IOException {
        Properties packaged = packaged(new ClassPathResource("application.yaml"));
        List<String> wrong = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(row -> !packaged.getProperty(row.group(1), "").isEmpty())
                .filter(row -> !row.group(2).strip().equals("`" + packaged.get(row.group(1)) + "`"))
                .map(row -> row.group(1) + " is " + packaged.get(row.group(1)) + ", the README says " + row.group(2))
                .toList();

        assertThat(packaged).containsKey("huoneentaulu.data-dir");
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_packaged_defaults_name_known_properties_alone() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:application*.yaml")) {
            assertThat(packaged(file).stringPropertyNames().stream()
                            .filter(name -> name.startsWith("huoneentaulu."))
                            .map(name -> name.replaceAll("\\[\\d+]", "")))
                    .as(String.valueOf(file.getFilename()))
                    .allMatch(KNOWN::contains);
        }
    }

    private static List<String> differences(String readme, Set<String> known) {
        Set<String> listed = ROW.matcher(readme)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> differences = new ArrayList<>();
        known.stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> differences.add(name + " is not in the table"));
        listed.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> differences.add(name + " does not exist"));
        return differences;
    }

    private static Set<String> known() {
        List<Class<?>> settings = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fi.huoneentaulu").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        return UnknownProperties.known(settings).stream()
                .filter(name -> !name.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties packaged(Resource file) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(file);
        Properties properties = yaml.getObject();
        return properties == null ? new Properties() : properties;
    }
}
