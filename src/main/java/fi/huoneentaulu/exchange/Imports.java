package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.TooLargeException;
import fi.huoneentaulu.base.access.ForAdministrators;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.identity.CurrentActor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The runs that take services in from other systems, one after another. Coordinators see all of them, and see to those that
 * they can prepare; the others are administrators' to begin and to stop.
 */
@Service
@ForCoordinators
public class Imports {
    private static final int STAGE = 100;

    private final ImportStore store;
    private final ImportRunner runner;
    private final Formats formats;
    private final ExchangeProperties properties;
    private final CurrentActor actor;

    Imports(
            ImportStore store,
            ImportRunner runner,
            Formats formats,
            ExchangeProperties properties,
            CurrentActor actor) {
        this.store = store;
        this.runner = runner;
        this.formats = formats;
        this.properties = properties;
        this.actor = actor;
    }

    /**
     * The formats that can be taken in.
     *
     * @return their names, such as {@code ptv}
     */
    public List<String> formats() {
        return formats.names();
    }

    /**
     * Whether this server can ask the source of a format itself.
     *
     * @param format its name
     * @return true when the source is configured
     */
    public boolean hasSource(String format) {
        return formats.hasSource(format);
    }

    /**
     * The largest upload.
     *
     * @return megabytes
     */
    public int mostMegabytes() {
        return Math.toIntExact(properties.maxUpload().toMegabytes());
    }

    /**
     * Refuses an upload that tells beforehand that it is too large, so that nothing of it is read in vain.
     *
     * @param bytes how long it says it is, or a negative number when it does not say
     * @throws TooLargeException when it is more than the installation lets in
     */
    @ForAdministrators
    public void requireFits(long bytes) {
        if (bytes > properties.maxUpload().toBytes()) {
            throw new TooLargeException("exchange.error.too-large", mostMegabytes());
        }
    }

    /**
     * Asks for a run over everything that the configured source has.
     *
     * @param format the format's name
     * @return the run's id
     * @throws DomainException when there is no such format, or its source is not configured
     */
    @ForAdministrators
    public UUID fromSource(String format) {
        formats.source(format);
        UUID id = store.newId();
        store.requestFromSource(id, format, actor.require().username());
        runner.wake();
        return id;
    }

    /**
     * Asks for a run over what somebody sends: a JSON array of items, a page that holds such a list, one item, or a zip of
     * the format's tables; of nothing at all, over the configured source. The items are put aside as they come in, whatever their number.
     *
     * @param format the format's name
     * @param sent the bytes; the caller closes them
     * @return the run's id
     * @throws DomainException when there is no such format, the source is not configured, or what was sent cannot
     *     be read
     * @throws TooLargeException when it is more than the installation lets in
     * @throws IOException when it cannot be read to its end
     */
    @ForAdministrators
    public UUID fromUpload(String format, InputStream sent) throws IOException {
        formats.format(format);
        Upload upload = new Upload(sent, properties.maxUpload().toBytes());
        return upload.empty() ? fromSource(format) : staged(format, upload);
    }

    private UUID staged(String format, Upload upload) throws IOException {
        UUID id = store.newId();
        Staging staging = new Staging(id);
        boolean whole = false;
        try {
            if (upload.zipped()) {
                formats.inZip(format).read(upload, staging::add);
            } else {
                ItemReader.read(upload, staging::add);
            }
            staging.flush();
            store.requestUploaded(
                    id, format, staging.total, null, actor.require().username());
            whole = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!whole) {
                store.forget(id);
            }
        }
        runner.wake();
        return id;
    }

    /**
     * The newest runs.
     *
     * @param count how many at most
     * @return the runs, newest first
     */
    public List<ImportLine> latest(int count) {
        return store.latest(count);
    }

    /**
     * A run as it stands now.
     *
     * @param id its id
     * @return the run, or empty when there is none
     */
    public Optional<ImportLine> find(UUID id) {
        return store.find(id);
    }

    /**
     * What a run says of its items, in their order.
     *
     * @param id the run's id
     * @param rejectedOnly whether only what was left out is wanted
     * @param page the page, from 0
     * @param size how many lines
     * @return the lines
     */
    public List<ReportLine> report(UUID id, boolean rejectedOnly, int page, int size) {
        return store.report(id, rejectedOnly, page, size);
    }

    /**
     * How much a run says.
     *
     * @param id the run's id
     * @param rejectedOnly whether only what was left out is wanted
     * @return how many lines
     */
    public long reportLines(UUID id, boolean rejectedOnly) {
        return store.reportLines(id, rejectedOnly);
    }

    /**
     * Stops a run; what it has taken in stays.
     *
     * @param id its id
     * @throws DomainException when there is no such run, or it has ended
     * @throws AccessDeniedException when it is an administrator's to stop
     */
    public void cancel(UUID id) {
        requireOwn(id);
        store.cancel(id);
    }

    /**
     * Lets a run that failed or was stopped go on where it was.
     *
     * @param id its id
     * @throws DomainException when there is no such run, or it did not stop before its end
     * @throws AccessDeniedException when it is an administrator's to let go on
     */
    public void resume(UUID id) {
        requireOwn(id);
        store.resume(id);
        runner.wake();
    }

    /**
     * Whether whoever is acting may stop a run and let it go on.
     *
     * @param run the run
     * @return true for administrators, and for coordinators where they could have begun it
     */
    public boolean isOwn(ImportLine run) {
        return begins() || formats.needsPreparing(run.source());
    }

    /**
     * Whether whoever is acting may begin runs over whole sources.
     *
     * @return true for administrators
     */
    public boolean begins() {
        return actor.find().map(each -> each.is(Role.ADMINISTRATOR)).orElse(true);
    }

    private void requireOwn(UUID id) {
        if (!store.find(id).map(this::isOwn).orElse(true)) {
            throw new AccessDeniedException("The run " + id + " is an administrator's");
        }
    }

    /** Puts items aside, some at a time. */
    private final class Staging {
        private final UUID run;
        private final List<@Nullable String> waiting = new ArrayList<>();
        private int total;

        Staging(UUID run) {
            this.run = run;
        }

        void add(@Nullable String item) {
            waiting.add(item);
            if (waiting.size() == STAGE) {
                flush();
            }
        }

        void flush() {
            store.stage(run, total + 1, waiting);
            total += waiting.size();
            waiting.clear();
        }
    }
}
