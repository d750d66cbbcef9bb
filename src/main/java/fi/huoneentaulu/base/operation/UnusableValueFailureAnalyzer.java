package fi.huoneentaulu.base.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells which of Spring Boot's own properties has a value that it cannot have. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableValueFailureAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, InvalidConfigurationPropertyValueException wrong) {
        String reason = String.valueOf(wrong.getReason()).strip();
        return new FailureAnalysis(
                "The property %s has the value \"%s\", which cannot be used (%s): correct it, or remove it to have the default."
                        .formatted(wrong.getName(), wrong.getValue(), reason),
                null,
                failure);
    }
}
