package fi.huoneentaulu.base.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells that another program listens on a port, and which property moves this one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    private final Environment environment;

    PortTakenFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        String port = String.valueOf(taken.getPort());
        String property = port.equals(environment.getProperty("management.server.port"))
                ? "management.server.port"
                : "server.port";
        return new FailureAnalysis(
                "Port %s is taken by another program: stop that program or set %s to a free port."
                        .formatted(port, property),
                null,
                failure);
    }
}
