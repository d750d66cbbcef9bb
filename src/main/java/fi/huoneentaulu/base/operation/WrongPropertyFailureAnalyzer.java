package fi.huoneentaulu.base.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Tells which property has a value that it cannot have, and what it takes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongPropertyFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|key).*");
    // A setting of Spring Boot's that is made of one of ours: the operator wrote ours
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)}");
    private static final String REMEDY = ": correct it by the table of properties in the README, or remove it.";

    private final Environment environment;

    WrongPropertyFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, BindException wrong) {
        BindValidationException broken = findCause(wrong, BindValidationException.class);
        String sentence = broken == null ? unusable(wrong) : invalid(broken);
        return new FailureAnalysis(sentence + REMEDY, null, failure);
    }

    private static String invalid(BindValidationException broken) {
        String prefix = broken.getValidationErrors().getName().toString();
        return broken.getValidationErrors().getAllErrors().stream()
                .map(error -> invalid(prefix, error))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String invalid(String prefix, ObjectError error) {
        if (error instanceof FieldError field) {
            String name = prefix + "." + dashed(field.getField());
            return "The property %s has the value %s, which %s"
                    .formatted(name, shown(name, field.getRejectedValue()), field.getDefaultMessage());
        }
        return "The properties of %s do not fit together: %s".formatted(prefix, error.getDefaultMessage());
    }

    private String unusable(BindException wrong) {
        ConfigurationProperty property = wrong.getProperty();
        if (property == null) {
            return "The properties under %s cannot be used (%s)".formatted(wrong.getName(), refusal(wrong));
        }
        String name = property.getName().toString();
        Object value = property.getValue();
        Matcher ours = PLACEHOLDER.matcher(String.valueOf(value));
        if (ours.matches()) {
            name = ours.group(1);
            value = environment.getProperty(name);
        }
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(
                wrong.getTarget().getType().resolve(Object.class));
        String reason = findsConversion(wrong) ? "is not " + expected(type) : "cannot be used (" + refusal(wrong) + ")";
        return "The property %s has the value %s, which %s".formatted(name, shown(name, value), reason);
    }

    /** What the settings themselves said when they refused the value. */
    private static String refusal(Throwable wrong) {
        Throwable cause = wrong.getCause();
        while (cause instanceof BeanInstantiationException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause == null ? wrong.getMessage() : cause.getMessage());
    }

    private static boolean findsConversion(Throwable wrong) {
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            if (each instanceof ConversionException) {
                return true;
            }
        }
        return false;
    }

    private static String expected(Class<?> type) {
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == Duration.class) {
            return "a duration such as 30s, 5m or 12h";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return "a valid " + type.getSimpleName();
    }

    private static String shown(String name, @Nullable Object value) {
        if (SECRET.matcher(name).matches()) {
            return "(kept secret)";
        }
        Object plain = value instanceof OriginTrackedValue tracked ? tracked.getValue() : value;
        return "\"" + plain + "\"";
    }

    private static String dashed(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
