package fi.huoneentaulu.jobs;

import fi.huoneentaulu.base.ScheduledJob;
import fi.huoneentaulu.base.access.AsSystem;
import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.support.CronTrigger;

/** Puts every module's jobs on the clock, and locks them over the nodes by the database's own time. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    LockProvider lockProvider(JdbcTemplate jdbc) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .usingDbTime()
                .build());
    }

    /** The clock of the jobs. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnBooleanProperty(name = "huoneentaulu.jobs.enabled", matchIfMissing = true)
    static class OnTheClock {

        @Bean
        SchedulingConfigurer jobSchedule(List<ScheduledJob> all, Jobs jobs, Clock clock) {
            return registrar -> all.forEach(job -> registrar.addCronTask(new CronTask(
                    () -> AsSystem.run(() -> jobs.run(job.name())), new CronTrigger(job.cron(), clock.getZone()))));
        }
    }
}
