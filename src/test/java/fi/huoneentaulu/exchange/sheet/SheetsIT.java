package fi.huoneentaulu.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.TooLargeException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.directory.KeptService;
import fi.huoneentaulu.directory.ServiceDesk;
import fi.huoneentaulu.directory.ServiceField;
import fi.huoneentaulu.exchange.ImportCounts;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.ReportLine;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Lists on their way from a file to the tray. */
@IntegrationTest
class SheetsIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String HEADINGS = "Nimi;Kuvaus;Kunta;Puhelin;Laji\n";
    private static final String JUMPPA = "Tuolijumppa;Jumppaa istuen;Kannus;000 000 0001;Liikunta\n";
    private static final String PIIRI = "Lukupiiri;Luetaan yhdessä;Kannus;000 000 0002;Kulttuuri\n";

    private final Sheets sheets;
    private final Imports imports;
    private final ServiceDesk desk;
    private final SheetWatch watch;
    private final People people;
    private final JdbcTemplate database;

    @Autowired
    SheetsIT(Sheets sheets, Imports imports, ServiceDesk desk, SheetWatch watch, People people, JdbcTemplate database) {
        this.sheets = sheets;
        this.imports = imports;
        this.desk = desk;
        this.watch = watch;
        this.people = people;
        this.database = database;
    }

    @AfterEach
    void nothing_is_left() {
        List.of(
                        "delete from tray_service where source = 'sheet'",
                        "delete from tray_provider where source = 'sheet'",
                        "delete from exchange_sheet",
                        "delete from exchange_sheet_memory",
                        "delete from exchange_item",
                        "delete from exchange_remark",
                        "delete from exchange_run")
                .forEach(database::update);
    }

    // ---- hands ----

    private UUID sent(String file, byte[] bytes) {
        return people.as(COORDINATOR, () -> {
            try {
                return sheets.upload(file, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private UUID sent(String csv) {
        return sent("kerhot.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Sheet sheet(UUID id) {
        return people.as(COORDINATOR, () -> sheets.find(id)).orElseThrow();
    }

    private void map(UUID id, UnaryOperator<SheetMapping> how) {
        Sheet sheet = sheet(id);
        people.as(COORDINATOR, () -> sheets.map(id, sheet.version(), how.apply(sheet.mapping())));
    }

    private static SheetMapping provided(SheetMapping mapping) {
        return mapping.same(SheetField.PROVIDER, "Koekylän kerhot ry")
                .same(SheetField.SECTOR, "ASSOCIATION")
                .same(SheetField.COST, "FREE");
    }

    private String taken(UUID id) {
        people.as(COORDINATOR, () -> sheets.start(id, sheet(id).version()));
        ImportLine run = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> people.as(COORDINATOR, () -> imports.find(id)).orElseThrow(),
                        line -> !line.state().open());
        assertThat(run.fault()).isNull();
        ImportCounts counts = run.counts();
        return "%d new, %d changed, %d same, %d left out, %d gone"
                .formatted(counts.created(), counts.updated(), counts.unchanged(), counts.rejected(), counts.gone());
    }

    private String taken(String csv, UnaryOperator<SheetMapping> how) {
        UUID id = sent(csv);
        map(id, how);
        return taken(id);
    }

    private KeptService kept(String name) {
        String code = database.queryForObject(
                "select code from tray_service where source = 'sheet' and body like ?", String.class, "%" + name + "%");
        return people.as(COORDINATOR, () -> desk.find(String.valueOf(code))).orElseThrow();
    }

    // ---- the way ----

    @Test
    void a_list_comes_in_the_same_again_changes_nothing_a_corrected_one_updates_and_what_was_put_right_here_stays() {
        UUID first = sent(HEADINGS + JUMPPA + PIIRI);
        assertThat(people.as(COORDINATOR, () -> sheets.faults(sheet(first))))
                .extracting(SheetFault::field)
                .containsExactly(SheetField.PROVIDER, SheetField.COST);
        map(first, SheetsIT::provided);
        assertThat(people.as(COORDINATOR, () -> sheets.preview(sheet(first), 10)))
                .extracting(line -> line.line() + " " + line.remarks().size())
                .containsExactly("2 0", "3 0");
        assertThat(taken(first)).isEqualTo("2 new, 0 changed, 0 same, 0 left out, 0 gone");
        assertThat(kept("Tuolijumppa").now().service().provider().name().fi()).isEqualTo("Koekylän kerhot ry");

        UUID again = sent(HEADINGS + JUMPPA + PIIRI);
        assertThat(sheet(again).mapping().same(SheetField.PROVIDER)).contains("Koekylän kerhot ry");
        assertThat(taken(again)).isEqualTo("0 new, 0 changed, 2 same, 0 left out, 0 gone");

        database.update("update tray_service set body = replace(body, 'Luetaan yhdessä', 'Luetaan ja kahvitellaan')"
                + " where source = 'sheet'");
        String corrected = HEADINGS
                + JUMPPA.replace("istuen", "tuolilla")
                + PIIRI.replace("yhdessä", "ääneen").replace("0002", "0003");
        assertThat(taken(corrected, UnaryOperator.identity()))
                .isEqualTo("0 new, 2 changed, 0 same, 0 left out, 0 gone");
        assertThat(kept("Tuolijumppa").now().service().summary().fi()).isEqualTo("Jumppaa tuolilla");
        KeptService circle = kept("Lukupiiri");
        assertThat(circle.now().service().summary().fi()).isEqualTo("Luetaan ja kahvitellaan");
        assertThat(circle.now()
                        .service()
                        .channels()
                        .getFirst()
                        .phones()
                        .getFirst()
                        .number())
                .isEqualTo("000 000 0003");
        assertThat(circle.waiting()).containsExactly(ServiceField.SUMMARY);
    }

    @Test
    void broken_lines_are_told_by_line_and_column_and_the_others_come_in() {
        UUID id =
                sent(HEADINGS + JUMPPA.replace("000 000 0001", "soita") + ";Ilman nimeä;Atlantis;;\n" + PIIRI + PIIRI);
        map(id, SheetsIT::provided);

        assertThat(taken(id)).isEqualTo("2 new, 0 changed, 0 same, 2 left out, 0 gone");
        List<ReportLine> report = people.as(COORDINATOR, () -> imports.report(id, false, 0, 10));
        assertThat(report)
                .extracting(line -> line.item() + ": " + line.rejected() + " "
                        + line.remark().key().replace("exchange.sheet.fault.", "") + " "
                        + line.remark().args())
                .contains(
                        "Tuolijumppa: false phone [2, Puhelin, soita]",
                        "#3: true missing [3, Nimi, ]",
                        "#3: true area [3, Kunta, Atlantis]",
                        "Lukupiiri: true twice [5, –, 4]");
    }

    @Test
    void only_a_whole_list_says_what_is_gone_and_only_of_itself() {
        taken(HEADINGS + JUMPPA + PIIRI, SheetsIT::provided);
        taken(HEADINGS + JUMPPA, mapping -> mapping.called("Toinen luettelo"));

        assertThat(taken(HEADINGS + JUMPPA, mapping -> mapping.called("kerhot")))
                .isEqualTo("0 new, 0 changed, 1 same, 0 left out, 0 gone");
        assertThat(taken(HEADINGS + JUMPPA, mapping -> mapping.called("kerhot").whole(true)))
                .isEqualTo("0 new, 0 changed, 1 same, 0 left out, 1 gone");
        assertThat(database.queryForObject(
                        "select count(*) from tray_service where source = 'sheet' and source_gone_on is not null",
                        Integer.class))
                .isEqualTo(1);
        UUID next = sent(HEADINGS + JUMPPA);
        assertThat(sheet(next).mapping().whole()).isFalse();
    }

    @Test
    void each_sheet_of_a_workbook_is_mapped_by_itself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String name : List.of("Liikunta", "Ohje", "Kulttuuri")) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Nimi");
                sheet.value(0, 1, "Kunta");
                if (!name.equals("Ohje")) {
                    sheet.value(1, 0, name + "kerho");
                    sheet.value(1, 1, "Kannus");
                }
            }
        }
        UUID id = sent("kunnan lista.xlsx", bytes.toByteArray());

        assertThat(people.as(COORDINATOR, () -> sheets.besides(id)))
                .extracting(sheet -> sheet.table() + " " + sheet.rows() + " "
                        + sheet.mapping().list())
                .containsExactly("Liikunta 1 kunnan lista – Liikunta", "Kulttuuri 1 kunnan lista – Kulttuuri");
        map(id, mapping -> provided(mapping).same(SheetField.SUMMARY, "Kerho kaikille."));
        assertThat(taken(id)).isEqualTo("1 new, 0 changed, 0 same, 0 left out, 0 gone");
    }

    // ---- what waits ----

    @Test
    void what_was_said_stays_and_two_who_say_at_once_hear_of_each_other() {
        UUID id = sent(HEADINGS + JUMPPA);
        Sheet seen = sheet(id);
        map(id, mapping -> mapping.called("Uusi nimi").meaning(SheetField.NEEDS, "Liikunta", "COMPANY"));

        assertThat(sheet(id).mapping().list()).isEqualTo("Uusi nimi");
        assertThat(people.as(COORDINATOR, () -> sheets.meanings(sheet(id), SheetField.NEEDS)))
                .isEqualTo(Map.of("Liikunta", Optional.of("COMPANY")));
        assertRefused("conflict", () -> sheets.map(id, seen.version(), seen.mapping()));
        assertRefused("unfinished", () -> sheets.start(id, sheet(id).version()));
        AsSystem.run(watch::run);
        assertThat(people.as(COORDINATOR, sheets::open)).extracting(Sheet::id).contains(id);

        people.does(COORDINATOR, () -> sheets.discard(id));
        assertRefused("gone", () -> sheets.discard(id));
        assertThat(staged()).isZero();
    }

    @Test
    void what_nobody_goes_on_with_is_forgotten_after_a_month() {
        UUID id = sent(HEADINGS + JUMPPA);
        database.update("update exchange_sheet set changed_at = timestamp '2026-01-01 00:00:00'");
        AsSystem.run(watch::run);
        assertThat(people.as(COORDINATOR, () -> sheets.find(id))).isEmpty();
        assertThat(staged()).isZero();
    }

    private @Nullable Integer staged() {
        return database.queryForObject("select count(*) from exchange_item", Integer.class);
    }

    // ---- refusals ----

    private void assertRefused(String why, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.does(COORDINATOR, act))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error." + why));
    }

    @Test
    void of_a_file_that_is_refused_nothing_stays() {
        String many = HEADINGS + JUMPPA.repeat(20_001);
        assertRefused("rows", () -> sent(many));
        assertRefused("empty", () -> sent(HEADINGS));
        assertRefused("old-excel", () -> sent("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
        assertRefused("no-table", () -> sent("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> sent("a.csv", new byte[21 * 1024 * 1024]));
        assertThat(staged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ammattilainen", "hyvaksyja"})
    void only_coordinators_and_administrators_take_lists_in(String username) {
        UUID id = sent(HEADINGS + JUMPPA);
        Sheet sheet = sheet(id);
        Stream.<Runnable>of(
                        sheets::open,
                        () -> sheets.find(id),
                        () -> sheets.map(id, 0, sheet.mapping()),
                        () -> sheets.preview(sheet, 1),
                        () -> sheets.start(id, 0),
                        () -> sheets.discard(id),
                        () -> imports.latest(1))
                .forEach(act -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> people.does(username, act)));
    }

    @Test
    void coordinators_leave_the_runs_of_administrators_alone() throws IOException {
        UUID run = people.as("paakayttaja", () -> {
            try {
                return imports.fromUpload("hsds", new ByteArrayInputStream("[{}]".getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(people.as(COORDINATOR, () -> imports.find(run))).isPresent();
        Stream.<Runnable>of(() -> imports.cancel(run), () -> imports.resume(run), () -> imports.fromSource("ptv"))
                .forEach(act -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> people.does(COORDINATOR, act)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !people.as(COORDINATOR, () -> imports.find(run))
                        .orElseThrow()
                        .state()
                        .open());
    }
}
