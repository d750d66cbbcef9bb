package fi.huoneentaulu.exchange.hsds.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.exchange.hsds.Paging;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the parameters of the standard. */
final class HsdsParameters {
    private static final int PER_PAGE = 50;
    private static final int MOST_PER_PAGE = 500;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXXXX]]");

    private HsdsParameters() {}

    static Paging paging(int page, @Nullable Integer perPage) {
        return paging(page, perPage, PER_PAGE, MOST_PER_PAGE);
    }

    static Paging paging(int page, @Nullable Integer perPage, int usual, int most) {
        int size = perPage == null ? usual : perPage;
        if (page < 1) {
            throw new DomainException("hsds.error.page", page);
        }
        if (size < 1 || size > most) {
            throw new DomainException("hsds.error.per-page", size, most);
        }
        return new Paging(page, size);
    }

    /** A moment, or a day or a moment without an offset in UTC. */
    static @Nullable Instant moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor read = MOMENT.parseBest(
                    text.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime moment -> moment.toInstant();
                case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(read).atStartOfDay(ZoneOffset.UTC).toInstant();
            };
        } catch (DateTimeException e) {
            throw new DomainException("hsds.error.modified-after", text);
        }
    }

    /** Whether everything is asked for in lines instead of a page. */
    static boolean lines(@Nullable String format) {
        if (format == null || format.equals("json")) {
            return false;
        }
        if (format.equals("ndjson")) {
            return true;
        }
        throw new DomainException("hsds.error.format", format);
    }

    static void pagesOnly(@Nullable String format) {
        if (lines(format)) {
            throw new DomainException("hsds.error.lines");
        }
    }

    /** An id of a path; nothing stands behind what is no id. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, text, e);
        }
    }
}
