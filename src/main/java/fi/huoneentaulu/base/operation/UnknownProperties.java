package fi.huoneentaulu.base.operation;

import fi.huoneentaulu.base.StartRefusedException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Refuses a setting under {@code huoneentaulu.} that no settings class knows: it is a slip that would go unnoticed. */
final class UnknownProperties {
    private static final String PREFIX = "huoneentaulu";
    // The defaults that are packaged with the product are checked by a test
    private static final String OWN_DEFAULTS = "class path resource [application";
    // Kubernetes gives every container the addresses of a service named huoneentaulu
    private static final Pattern OF_THE_PLATFORM = Pattern.compile("HUONEENTAULU_(SERVICE|PORT)(_.*)?");

    private UnknownProperties() {}

    /**
     * Compares what is set with what is known.
     *
     * @throws StartRefusedException when something is set that is not known
     */
    static void refuse(ConfigurableEnvironment environment, ConfigurableListableBeanFactory beans) {
        Collection<String> known = known(settingsClasses(beans));
        Set<String> unknown = new TreeSet<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> names
                    && !source.getName().contains(OWN_DEFAULTS)) {
                Arrays.stream(names.getPropertyNames())
                        .filter(name -> isOurs(name) && !isKnown(name, known))
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            throw new StartRefusedException(
                    "There is no property %s: correct its name by the table of properties in the README, or remove it."
                            .formatted(String.join(", ", unknown)));
        }
    }

    /**
     * The names that classes of settings know.
     *
     * @param settings records with {@link ConfigurationProperties}
     * @return the names; one that ends with a dot knows everything under it
     */
    static Collection<String> known(List<Class<?>> settings) {
        Collection<String> known = new TreeSet<>();
        for (Class<?> type : settings) {
            ConfigurationProperties annotation =
                    AnnotatedElementUtils.findMergedAnnotation(type, ConfigurationProperties.class);
            if (annotation != null) {
                addComponents(annotation.prefix(), type, known);
            }
        }
        return known;
    }

    private static List<Class<?>> settingsClasses(ConfigurableListableBeanFactory beans) {
        // Spring Boot names such a bean by its prefix and its class
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> name.startsWith(PREFIX))
                .<Class<?>>mapMulti((name, classes) -> {
                    Class<?> type = beans.getType(name, false);
                    if (type != null) {
                        classes.accept(type);
                    }
                })
                .toList();
    }

    private static void addComponents(String prefix, Class<?> type, Collection<String> known) {
        for (var component : type.getRecordComponents()) {
            String name = prefix + "." + name(type, component);
            if (component.getType().isRecord()) {
                addComponents(name, component.getType(), known);
            } else if (Map.class.isAssignableFrom(component.getType())
                    || Collection.class.isAssignableFrom(component.getType())) {
                known.add(name);
                known.add(name + ".");
            } else {
                known.add(name);
            }
        }
    }

    private static String name(Class<?> type, RecordComponent component) {
        try {
            Name given = type.getDeclaredField(component.getName()).getAnnotation(Name.class);
            return given == null ? dashed(component.getName()) : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // every component of a record has its field
        }
    }

    private static boolean isOurs(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return (plain.startsWith(PREFIX + ".") || plain.startsWith(PREFIX + "_"))
                && !OF_THE_PLATFORM.matcher(name).matches();
    }

    private static boolean isKnown(String name, Collection<String> known) {
        String plain = plain(name);
        return known.stream()
                .anyMatch(each -> each.endsWith(".") ? plain.startsWith(plain(each)) : plain.equals(plain(each)));
    }

    /** Letters and digits alone: how Spring Boot compares names, environment variables among them. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String dashed(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
