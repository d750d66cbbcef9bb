package fi.huoneentaulu.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ScheduledJob;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.testing.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two nodes over one database: each is a set of jobs with locks of its own. */
@IntegrationTest
class JobsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JobRunLog runs;
    private final Clock clock;
    private final JdbcTemplate database;
    private final String name = "koe-" + UUID.randomUUID();

    @Autowired
    JobsIT(JobRunLog runs, Clock clock, JdbcTemplate database) {
        this.runs = runs;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void leaveNothing() {
        database.update("delete from job_run where job like ?", name + "%");
        database.update("delete from shedlock where name like ?", name + "%");
    }

    /** A job of the test's own. */
    private record Work(String name, String cron, Duration atMost, Runnable task) implements ScheduledJob {
        static Work of(String name, Runnable task) {
            return new Work(name, "0 0 0 1 1 *", Duration.ofMinutes(10), task);
        }

        @Override
        public void run() {
            task.run();
        }
    }

    @Test
    void a_job_that_runs_on_one_node_does_not_start_on_the_other() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Work work = Work.of(name, () -> {
            times.incrementAndGet();
            started.countDown();
            await(mayEnd);
        });
        Jobs one = node(work);
        Jobs other = node(work);

        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = thread.submit(() -> one.run(name));
            await(started);
            assertThat(other.run(name)).isFalse();
            assertThat(latest()).singleElement().extracting(JobRunLine::outcome).isEqualTo(JobOutcome.RUNNING);
            mayEnd.countDown();
            assertThat(first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        assertThat(times).hasValue(1);
        assertThat(latest()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(JobOutcome.SUCCEEDED);
            assertThat(run.endedAt()).isNotNull().isAfterOrEqualTo(run.startedAt());
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(other.run(name)).isTrue());
    }

    @Test
    void two_nodes_whose_clocks_strike_at_once_run_a_job_once_a_strike() {
        List<Instant> strikes = new ArrayList<>();
        Work work = new Work(name, "*/2 * * * * *", Duration.ofMinutes(10), () -> {
            synchronized (strikes) {
                strikes.add(Instant.now(Clock.systemUTC()));
            }
        });
        try (var _ = onTheClock(work);
                var _ = onTheClock(work)) {
            Awaitility.await().atMost(PATIENCE).until(() -> latest().size() >= 3);
        }

        List<Long> seconds;
        synchronized (strikes) {
            seconds = strikes.stream().map(Instant::getEpochSecond).toList();
        }
        assertThat(seconds).doesNotHaveDuplicates().isSorted();
        for (int i = 1; i < seconds.size(); i++) {
            assertThat(seconds.get(i) - seconds.get(i - 1)).isBetween(1L, 3L);
        }
    }

    @Test
    void a_job_that_fails_is_told_under_an_incident_and_stops_no_other() {
        AtomicInteger others = new AtomicInteger();
        String broken = name + "-rikki";
        String corrupt = name + "-virhe";
        Jobs node = node(
                Work.of(broken, () -> {
                    throw new IllegalStateException("The disk is full");
                }),
                Work.of(corrupt, () -> {
                    throw new NoClassDefFoundError("fi/huoneentaulu/Gone");
                }),
                Work.of(name, others::incrementAndGet));

        assertThat(node.run(broken)).isTrue();
        assertThat(node.run(corrupt)).isTrue();
        assertThat(node.run(name)).isTrue();

        assertThat(others).hasValue(1);
        for (String job : List.of(broken, corrupt)) {
            assertThat(latest(job)).singleElement().satisfies(run -> {
                assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
                assertThat(run.incident()).hasSize(8);
                assertThat(run.endedAt()).isNotNull();
            });
        }
        assertThat(latest()).singleElement().extracting(JobRunLine::outcome).isEqualTo(JobOutcome.SUCCEEDED);
    }

    @Test
    void a_job_that_has_failed_runs_again_at_the_next_strike() {
        AtomicInteger times = new AtomicInteger();
        Work work = new Work(name, "*/2 * * * * *", Duration.ofMinutes(10), () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("The first time goes wrong");
            }
        });
        try (var _ = onTheClock(work)) {
            Awaitility.await().atMost(PATIENCE).until(() -> times.get() >= 2 && latest().size() >= 2);
        }

        assertThat(latest()).extracting(JobRunLine::outcome).contains(JobOutcome.FAILED, JobOutcome.SUCCEEDED);
    }

    @Test
    void a_job_whose_node_died_is_taken_over_when_its_time_is_up() {
        LockProvider dead = new JobsConfiguration().lockProvider(database);
        assertThat(dead.lock(new LockConfiguration(clock.instant(), name, Duration.ofSeconds(2), Duration.ZERO)))
                .isPresent();
        Jobs survivor = node(Work.of(name, () -> {}));

        assertThat(survivor.run(name)).isFalse();
        Awaitility.await().atMost(PATIENCE).until(() -> survivor.run(name));
    }

    @Test
    void a_job_acts_as_the_system_and_leaves_the_thread_as_it_was() {
        List<@Nullable Authentication> actors = new ArrayList<>();
        Jobs node = node(Work.of(
                name, () -> actors.add(SecurityContextHolder.getContext().getAuthentication())));

        node.run(name);

        assertThat(actors).extracting(Authentication::getName).containsExactly(AsSystem.NAME);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void a_job_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> node().run(name))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("jobs.error.unknown"));
    }

    @Test
    void two_jobs_of_one_name_do_not_start() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> node(Work.of(name, () -> {}), Work.of(name, () -> {})));
    }

    private Jobs node(Work... jobs) {
        return new Jobs(List.of(jobs), runs, new JobsConfiguration().lockProvider(database), clock);
    }

    /** A node that runs its jobs by the clock until it is closed. */
    private AutoCloseableNode onTheClock(Work job) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.initialize();
        ScheduledTaskRegistrar registrar = new ScheduledTaskRegistrar();
        registrar.setTaskScheduler(scheduler);
        new JobsConfiguration.OnTheClock()
                .jobSchedule(List.of(job), node(job), clock)
                .configureTasks(registrar);
        registrar.afterPropertiesSet();
        return () -> {
            registrar.destroy();
            scheduler.setWaitForTasksToCompleteOnShutdown(true);
            scheduler.setAwaitTerminationSeconds(10);
            scheduler.shutdown();
        };
    }

    private interface AutoCloseableNode extends AutoCloseable {
        @Override
        void close();
    }

    private List<JobRunLine> latest() {
        return latest(name);
    }

    private List<JobRunLine> latest(String job) {
        return runs.latest(Limit.of(1_000)).stream()
                .filter(run -> run.job().equals(job))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
