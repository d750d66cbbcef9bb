package fi.huoneentaulu.base.operation;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells that the database cannot be opened, and which properties say where it is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    /** Classes of SQLSTATE: no connection, no such user, no such database, not ready; H2: in use, not found, broken. */
    private static final Set<String> NO_CONNECTION = Set.of("08", "28", "3D", "57", "53");

    private static final Set<String> H2_CANNOT_OPEN = Set.of("90020", "90030", "90031", "90048", "90146", "90149");
    // Options and passwords follow the first of these
    private static final Pattern OPTIONS = Pattern.compile("[;?].*$", Pattern.DOTALL);
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@");

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException first) {
        SQLException cause = innermost(first);
        if (!cannotConnect(first) && !cannotConnect(cause)) {
            return null;
        }
        return new FailureAnalysis(
                "The database %s cannot be opened (%s): see that it runs, and that spring.datasource.url, spring.datasource.username and spring.datasource.password are right."
                        .formatted(url(), reason(cause)),
                null,
                failure);
    }

    private static SQLException innermost(SQLException first) {
        SQLException last = first;
        for (Throwable each = first; each != null; each = each.getCause()) {
            if (each instanceof SQLException found) {
                last = found;
            }
        }
        return last;
    }

    private static boolean cannotConnect(SQLException cause) {
        String state = cause.getSQLState();
        return state != null
                && (H2_CANNOT_OPEN.contains(state)
                        || state.length() == 5 && NO_CONNECTION.contains(state.substring(0, 2)));
    }

    private String url() {
        String url = environment.getProperty("spring.datasource.url", "without a spring.datasource.url");
        return CREDENTIALS.matcher(OPTIONS.matcher(url).replaceFirst("")).replaceFirst("//");
    }

    private static String reason(SQLException cause) {
        String message = String.valueOf(cause.getMessage()).strip();
        String line = message.lines().findFirst().orElse("");
        return OPTIONS.matcher(line).replaceFirst("").replaceFirst("[.:]\\s*$", "");
    }
}
