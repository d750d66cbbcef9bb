package fi.huoneentaulu.base.operation;

import fi.huoneentaulu.base.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a refusal to start in its own sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedFailureAnalyzer extends AbstractFailureAnalyzer<StartRefusedException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, StartRefusedException refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, failure);
    }
}
