package fi.huoneentaulu.base.operation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Until the server is ready, keeps loggers from printing the stack trace of a failure that is told in one sentence
 * afterwards; with {@code --debug} nothing is kept back.
 */
final class StartupQuiet {
    private static final List<String> TALKATIVE = List.of(
            "com.zaxxer.hikari.pool.HikariPool",
            "org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger");

    private StartupQuiet() {}

    static void begin(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("debug")) {
            return;
        }
        LoggingSystem logging = LoggingSystem.get(StartupQuiet.class.getClassLoader());
        List<String> loggers = Stream.concat(
                        TALKATIVE.stream(), Stream.of(context.getClass().getName()))
                .toList();
        loggers.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
        context.addApplicationListener((ApplicationListener<ApplicationReadyEvent>)
                _ -> loggers.forEach(logger -> logging.setLogLevel(logger, null)));
    }
}
