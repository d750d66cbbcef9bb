package fi.huoneentaulu.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The endpoints that controllers serve, and the list that says who may call each. */
final class HttpPaths {
    /** Who may call: the words that the list may use. */
    static final Set<String> RULES = Set.of("anyone", "reader", "signed-in", "coordinator", "administrator", "auditor");

    private static final Path LIST = House.ROOT.resolve("src/test/resources/access/paths.txt");

    private HttpPaths() {}

    /** The list: "METHOD path" to rule. */
    static Map<String, String> listed() {
        try (Stream<String> lines = Files.lines(LIST)) {
            Map<String, String> listed = new TreeMap<>();
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(words -> listed.put(words[0] + " " + words[1], words[2]));
            return listed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the controllers among the classes serve, as "METHOD path". */
    static Set<String> served(JavaClasses classes) {
        Set<String> served = new TreeSet<>();
        classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .map(JavaClass::reflect)
                .forEach(controller -> Arrays.stream(controller.getDeclaredMethods())
                        .forEach(method -> served.addAll(served(controller, method))));
        return served;
    }

    private static List<String> served(Class<?> controller, Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return List.of();
        }
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return paths(above).stream()
                .flatMap(prefix -> paths(own).stream().map(path -> prefix + path))
                .flatMap(path -> methods(own).stream().map(verb -> verb + " " + path))
                .toList();
    }

    private static List<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    private static List<String> methods(RequestMapping mapping) {
        return mapping.method().length == 0
                ? List.of("ANY")
                : Arrays.stream(mapping.method()).map(Enum::name).toList();
    }
}
