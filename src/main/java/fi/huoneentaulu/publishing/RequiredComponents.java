package fi.huoneentaulu.publishing;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a file left out: a record component that is null though its type does not say that it may be. A list or a map
 * is no such part: an empty one is left out of what is written.
 */
final class RequiredComponents {
    private static final Set<Class<?>> MAY_BE_LEFT_OUT = Set.of(List.class, Map.class);

    private final Predicate<Class<?>> own;

    /** Looks into the records that are the kind's own; those of others are read by their own codecs. */
    RequiredComponents(Predicate<Class<?>> own) {
        this.own = own;
    }

    /** The path of the first missing component, looking into records and lists of records. */
    Optional<String> firstMissing(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value == null) {
                if (!MAY_BE_LEFT_OUT.contains(component.getType())
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.of(component.getName());
                }
            } else {
                Optional<String> below = inside(component.getName(), value);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inside(String name, Object value) {
        if (own.test(value.getClass())) {
            return firstMissing(value).map(path -> name + "." + path);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    return Optional.of(name + "[" + i + "]");
                }
                Optional<String> below = inside(name + "[" + i + "]", list.get(i));
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
