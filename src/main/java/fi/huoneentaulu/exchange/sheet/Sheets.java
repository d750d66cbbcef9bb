package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.exchange.PreparedRuns;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Lists that come in sheets of the sender's own form: they are sent, somebody says what each column is, and a run takes
 * them in. What was sent and said stays until then, on any page and through any reload.
 */
@Service
@ForCoordinators
public class Sheets {
    private static final int LONGEST_NAME = 120;

    private final SheetStore store;
    private final SheetFormats formats;
    private final SheetProposals proposals;
    private final PreparedRuns runs;
    private final SheetProperties limits;
    private final CurrentActor actor;
    private final Clock clock;

    Sheets(
            SheetStore store,
            SheetFormats formats,
            SheetProposals proposals,
            PreparedRuns runs,
            SheetProperties limits,
            CurrentActor actor,
            Clock clock) {
        this.store = store;
        this.formats = formats;
        this.proposals = proposals;
        this.runs = runs;
        this.limits = limits;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The largest file.
     *
     * @return megabytes
     */
    public int mostMegabytes() {
        return Math.toIntExact(limits.maxUpload().toMegabytes());
    }

    /**
     * Takes in a file: separated values in UTF-8, UTF-16 or Windows-1252, or a workbook of Excel (XLSX). Each sheet of a
     * workbook is mapped and read by itself. How a file with the same headings was read last is proposed anew.
     *
     * @param name the name of the file
     * @param sent the bytes; the caller closes them
     * @return the id of its first sheet
     * @throws DomainException when it is no table, is damaged, or has more lines, columns or letters than may be
     * @throws fi.huoneentaulu.base.TooLargeException when it has more bytes than may be
     * @throws IOException when it cannot be read to its end
     */
    public UUID upload(String name, InputStream sent) throws IOException {
        String file =
                Excerpts.beginning(name.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip(), LONGEST_NAME);
        String by = actor.require().username();
        List<SheetUpload.Taken> taken = new SheetUpload(runs, limits).take(sent);
        UUID upload = taken.getFirst().run();
        store.keep(taken.stream()
                .map(each -> new SheetDraft(
                        each.run(),
                        upload,
                        file,
                        each.table(),
                        proposals.mapping(file, each.table(), taken.size() > 1),
                        by,
                        clock.instant()))
                .toList());
        return upload;
    }

    /**
     * The sheets whose runs have not begun.
     *
     * @return the newest fifty, newest first
     */
    public List<Sheet> open() {
        return store.open();
    }

    /**
     * A sheet.
     *
     * @param id its id
     * @return the sheet, also when its run has begun
     */
    public Optional<Sheet> find(UUID id) {
        return store.find(id);
    }

    /**
     * The sheets of the same file whose runs have not begun.
     *
     * @param id the id of one of them
     * @return all of them in the order of the file, itself included
     */
    public List<Sheet> besides(UUID id) {
        return store.besides(id);
    }

    /**
     * Says how a sheet is to be read.
     *
     * @param id its id
     * @param version the version that was looked at
     * @param mapping how it is to be read; it may be unfinished
     * @return the sheet as it is now
     * @throws DomainException when its run has begun, it was thrown away, or somebody has changed it since
     */
    public Sheet map(UUID id, long version, SheetMapping mapping) {
        return store.map(id, version, mapping);
    }

    /**
     * What keeps a sheet from being read.
     *
     * @param sheet the sheet
     * @return what is missing or told twice; empty when its run can begin
     */
    public List<SheetFault> faults(Sheet sheet) {
        return SheetFaults.of(sheet.mapping(), formats.known().keySet());
    }

    /**
     * How the first lines will come in. What is missing of all lines is for {@link #faults} to tell.
     *
     * @param sheet the sheet
     * @param count how many lines
     * @return the lines
     */
    public List<SheetLine> preview(Sheet sheet, int count) {
        LineReader reader = formats.reader(sheet);
        return runs.items(sheet.id(), 1, count).stream()
                .map(TableRow::of)
                .map(row -> line(reader, row))
                .toList();
    }

    private static SheetLine line(LineReader reader, TableRow row) {
        try {
            Reading reading = reader.read(row, null);
            return new SheetLine(row.line(), reading.service(), reading.remarks());
        } catch (UnreadableItemException e) {
            List<Remark> told =
                    e.remarks().stream().filter(LineFaults::isOfColumn).toList();
            return new SheetLine(row.line(), null, told);
        }
    }

    /**
     * The words of a column that need a meaning, each once.
     *
     * @param sheet the sheet
     * @param field the part that the column tells
     * @return the sender's words, the most frequent first, with the codes that they mean now: an empty text for what is
     *     left out, none where nobody can say
     */
    public Map<String, Optional<String>> meanings(Sheet sheet, SheetField field) {
        return proposals.meanings(sheet, field);
    }

    /**
     * The codes that a part can have.
     *
     * @param field the part
     * @param language the reader's language
     * @return the codes in their order with their names
     */
    public Map<String, String> choices(SheetField field, Language language) {
        return proposals.choices(field, language);
    }

    /**
     * What a word means by its own, for a field that is typed.
     *
     * @param field the part that the word tells
     * @param word the word, such as the name of a municipality
     * @return a code, or empty when there is nothing of that name
     */
    public Optional<String> code(SheetField field, String word) {
        return proposals.code(field, word);
    }

    /**
     * The names of the providers that the tray has.
     *
     * @param language the reader's language
     * @return the names in alphabetical order
     */
    public List<String> providers(Language language) {
        return proposals.names(formats.known().values(), language);
    }

    /**
     * Whether the tray has a provider.
     *
     * @param name what it is called in any language
     * @return false for a new one, whose kind must be told
     */
    public boolean isKnownProvider(String name) {
        return formats.known().containsKey(SheetWords.plain(name));
    }

    /**
     * Begins to take a sheet in, and remembers how it was read for the next file with the same headings.
     *
     * @param id its id
     * @param version the version that was looked at
     * @return the id of the run
     * @throws DomainException when something is missing, its run has begun, or somebody has changed it since
     */
    public UUID start(UUID id, long version) {
        Sheet sheet = store.find(id).orElseThrow(() -> new DomainException("exchange.sheet.error.gone"));
        if (!faults(sheet).isEmpty()) {
            throw new DomainException("exchange.sheet.error.unfinished");
        }
        String wholeOf =
                sheet.mapping().whole() ? LineIdentity.prefix(sheet.mapping().list()) : null;
        store.start(id, version, SheetRepeats.of(sheet, formats.reader(sheet), runs), wholeOf);
        runs.wake();
        return id;
    }

    /**
     * Throws a sheet away.
     *
     * @param id its id
     * @throws DomainException when its run has begun, or it was thrown away before
     */
    public void discard(UUID id) {
        store.discard(id);
    }
}
