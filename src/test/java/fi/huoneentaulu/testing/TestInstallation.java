package fi.huoneentaulu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives every test context an installation of its own: a folder and an empty database of the wanted kind. */
public class TestInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("huoneentaulu.data-dir", folder().toString());
        properties.put("huoneentaulu.open-browser", "false");
        properties.put("server.address", "127.0.0.1");
        properties.put("management.server.port", "0");
        properties.put("spring.datasource.url", databaseUrl());
        if (onPostgres()) {
            properties.put("spring.datasource.username", "postgres");
            properties.put("spring.datasource.password", "");
        }
        TestPropertyValues.of(properties).applyTo(context);
    }

    /**
     * Which database the suite runs on.
     *
     * @return true for PostgreSQL, false for H2
     */
    public static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("huoneentaulu.test.database", "h2"));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("huoneentaulu-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String databaseUrl() {
        String name = "test" + COUNT.incrementAndGet();
        if (!onPostgres()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
