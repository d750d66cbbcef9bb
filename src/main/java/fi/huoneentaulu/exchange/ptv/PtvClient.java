package fi.huoneentaulu.exchange.ptv;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks PTV for one thing at a time: not too often, and again after a while when it does not answer. */
@Component
class PtvClient {
    private static final Logger LOG = LoggerFactory.getLogger(PtvClient.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_DOUBLINGS = 16;

    private final PtvProperties properties;
    private final Clock clock;
    private final RestClient http;

    PtvClient(PtvProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        Duration timeout = properties.timeout();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
                .build());
        requests.setReadTimeout(timeout);
        http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(String.valueOf(properties.baseUrl()).replaceFirst("/+$", "") + "/api/v11/")
                .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .defaultHeader(HttpHeaders.USER_AGENT, "Huoneentaulu")
                .build();
    }

    /** What became of a question. */
    sealed interface Answer {

        /** PTV answered. */
        record Given(JsonNode body) implements Answer {}

        /** PTV answered that there is no such thing, or that it may not be asked so. */
        record Refused(int status) implements Answer {}

        /** What PTV sent is no JSON, each time. */
        record Broken() implements Answer {}

        /** PTV did not answer in time, or only that it cannot, each time. */
        record Silent(String why) implements Answer {}
    }

    /** One try, and how long PTV asks to wait before the next; zero when it says nothing. */
    private record Try(Answer answer, Duration asked) {}

    /** Asks for a path below the version. */
    Answer get(String path, Object... variables) {
        for (int attempt = 1; ; attempt++) {
            pause(SECOND.dividedBy(properties.perSecond()));
            Try tried = once(path, variables);
            boolean settled = tried.answer() instanceof Answer.Given || tried.answer() instanceof Answer.Refused;
            if (settled || attempt >= properties.attempts()) {
                return tried.answer();
            }
            Duration wait = wait(attempt, tried.asked());
            LOG.debug("PTV gave {} to attempt {}; the next is in {}", tried.answer(), attempt, wait);
            pause(wait);
        }
    }

    private Try once(String path, Object... variables) {
        try {
            return http.get().uri(path, variables).exchangeForRequiredValue((_, response) -> read(response));
        } catch (ResourceAccessException e) {
            return new Try(new Answer.Silent(String.valueOf(e.getMessage())), Duration.ZERO);
        }
    }

    private Try read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()
                || response.getStatusCode().is5xxServerError()) {
            return new Try(new Answer.Silent("HTTP " + status), asked(response.getHeaders()));
        }
        if (!response.getStatusCode().is2xxSuccessful()) {
            return new Try(new Answer.Refused(status), Duration.ZERO);
        }
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        try {
            return new Try(
                    body.length > MOST_BYTES ? new Answer.Broken() : new Answer.Given(JSON.readTree(body)),
                    Duration.ZERO);
        } catch (JacksonException e) {
            return new Try(new Answer.Broken(), Duration.ZERO);
        }
    }

    /** Seconds or a moment, as HTTP has it. */
    private Duration asked(HttpHeaders headers) {
        String after = Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
                .orElse("")
                .strip();
        try {
            if (after.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(after));
            }
            return after.isEmpty() ? Duration.ZERO : Duration.between(clock.instant(), moment(after));
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private static Instant moment(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private Duration wait(int attempt, Duration asked) {
        Duration own = properties.firstWait().multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration wait = own.compareTo(asked) < 0 ? asked : own;
        return wait.compareTo(properties.longestWait()) < 0 ? wait : properties.longestWait();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import is stopped", e);
        }
    }
}
