package fi.huoneentaulu.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Files as they come from all kinds of programs. */
class SheetFileTest {
    private static final SheetProperties LIMITS = new SheetProperties(DataSize.ofMegabytes(1), 5, 3);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final List<String> read = new ArrayList<>();

    /** Writes down what comes out of a file. */
    private final TableSink sink = new TableSink() {
        @Override
        public void table(String name) {
            read.add("[" + name + "]");
        }

        @Override
        public void row(TableRow row) {
            if (!row.isBlank()) {
                read.add(row.line() + " " + String.join(" | ", row.cells()));
            }
        }
    };

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("luettelo"), bytes);
    }

    private List<String> csv(String text, Charset letters) throws IOException {
        CsvFile.read(file(text.getBytes(letters)), sink);
        return read;
    }

    // ---- separated values ----

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "windows-1252, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void letters_are_those_of_the_sender(String letters, String mark) throws IOException {
        assertThat(csv(mark + "nimi;päivä\nÄijäjumppa;ti–to\n", Charset.forName(letters)))
                .containsExactly("[]", "1 nimi | päivä", "2 Äijäjumppa | ti–to");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found(String separator) throws IOException {
        String text = "nimi;kuvaus;puh\nA;\"rauhallinen, mukava; ja lämmin\";1\nB;x;2\n".replace("\";", "\"\u0001");
        String parted = text.replace("nimi;kuvaus;puh", String.join(separator, "nimi", "kuvaus", "puh"))
                .replace("A;", "A" + separator)
                .replace("\"\u0001", "\"" + separator)
                .replace("B;x;2", String.join(separator, "B", "x", "2"));
        assertThat(csv(parted, StandardCharsets.UTF_8))
                .containsExactly(
                        "[]", "1 nimi | kuvaus | puh", "2 A | rauhallinen, mukava; ja lämmin | 1", "3 B | x | 2");
    }

    @Test
    void a_separator_that_the_file_names_is_taken_and_lines_are_counted_as_a_spreadsheet_does() throws IOException {
        assertThat(csv("sep=,\r\na,b\r\n\r\n\"kaksi\r\nriviä\",\"hän sanoi \"\"hei\"\"\"\r\n", StandardCharsets.UTF_8))
                .containsExactly("[]", "2 a | b", "4 kaksi\r\nriviä | hän sanoi \"hei\"");
    }

    @Test
    void a_quote_that_never_ends_is_told() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> csv("a;b\n1;\"2\n3;4\n", StandardCharsets.UTF_8))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error.quote"));
    }

    @Test
    void what_is_no_text_is_no_table() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> csv("a;b\u0000\n", StandardCharsets.UTF_8))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error.no-table"));
    }

    // ---- workbooks ----

    private interface Writing {
        void on(Workbook workbook) throws IOException;
    }

    private List<String> workbook(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            writing.on(workbook);
        }
        WorkbookFile.read(file(bytes.toByteArray()), sink);
        return read;
    }

    @Test
    void cells_say_what_excel_shows() throws IOException {
        assertThat(workbook(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("Kerhot");
                    sheet.value(0, 0, "otsikko");
                    sheet.value(2, 0, LocalDate.of(2026, 9, 1));
                    sheet.style(2, 0).format("yyyy-mm-dd").set();
                    sheet.value(2, 1, 0.75);
                    sheet.style(2, 1).format("h:mm").set();
                    sheet.value(2, 2, 1230);
                    sheet.style(2, 2).format("00000").set();
                    sheet.value(2, 3, 2.5);
                    sheet.style(2, 3).format("0.00 €").set();
                    sheet.value(3, 0, 45);
                    sheet.value(3, 1, 0.5);
                    sheet.value(3, 2, true);
                    sheet.formula(3, 3, "1+1");
                    workbook.newWorksheet("Tyhjä");
                    workbook.newWorksheet("Toinen").value(0, 0, "x");
                }))
                .containsExactly(
                        "[Kerhot]",
                        "1 otsikko",
                        "3 1.9.2026 | 18.00 | 01230 | 2,50 €",
                        "4 45 | 0,5 | TRUE",
                        "[Tyhjä]",
                        "[Toinen]",
                        "1 x");
    }

    @ParameterizedTest
    @CsvSource({
        "46266.5, d.m.yyyy h:mm, 1.9.2026 12.00",
        "46266, [$-40B]d. mmmm, 1.9.",
        "0.256, 0.0%, '25,6 %'",
        "1234.5, '#,##0', 1235",
        "0401234567, General, 401234567",
        "-1, d.m.yyyy, -1",
        "3000000, d.m.yyyy, 3000000",
        "12, '0\" vuotta\"', 12"
    })
    void numbers_are_written_as_they_are_shown(String number, String format, String shown) {
        assertThat(new CellText(false).number(new BigDecimal(number), format)).isEqualTo(shown);
    }

    @Test
    void a_damaged_workbook_is_told() {
        for (byte[] bytes : List.of(
                "PK\u0003\u0004 rikki".getBytes(StandardCharsets.US_ASCII),
                zip("xl/workbook.xml", "<ei", "xl/worksheets/sheet1.xml", "<worksheet/>"),
                zip("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", "<worksheet"),
                zip("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", "<s><c r='ZZZZZZZ1'><v>1</v></c></s>"))) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> WorkbookFile.read(file(bytes), sink))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error.broken"));
        }
    }

    @Test
    void a_zip_that_would_fill_the_memory_is_refused_while_it_is_counted() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> WorkbookFile.read(
                        file(zip("xl/workbook.xml", "<w/>", "xl/sharedStrings.xml", WorkbookGuard.MOST_SHARED + 1)),
                        sink))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error.inflated"));
    }

    @Test
    void another_zip_is_no_table() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> WorkbookFile.read(file(zip("word/document.xml", "<w/>", "a", "b")), sink))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error.no-table"));
    }

    private static byte[] zip(String name, String text, String other, Object content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(other));
            if (content instanceof Long length) {
                zeros(zip, length);
            } else {
                zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, long length) throws IOException {
        byte[] chunk = new byte[1024 * 1024];
        for (long left = length; left > 0; left -= chunk.length) {
            out.write(chunk, 0, (int) Math.min(left, chunk.length));
        }
    }

    // ---- tables ----

    private final List<String> passed = new ArrayList<>();

    private TableCollector collected(List<List<String>> rows) {
        TableCollector collector = new TableCollector("T", LIMITS, row -> passed.add(row.line() + row.cell(0)));
        for (int i = 0; i < rows.size(); i++) {
            collector.add(new TableRow(i + 1, rows.get(i)));
        }
        return collector;
    }

    @Test
    void headings_stand_under_a_title_and_columns_without_one_are_called_by_their_letters() {
        TableCollector.Collected table = collected(List.of(
                        List.of("Kerhot syksyllä"),
                        List.of(),
                        List.of("Nimi", "", "Laji"),
                        List.of("Tuolijumppa", "x", "Liikunta"),
                        List.of("Lukupiiri", "y", "Kulttuuri"),
                        List.of("Kuoro", "z", "Kulttuuri")))
                .end()
                .orElseThrow();

        assertThat(table.headingLine()).isEqualTo(3);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).extracting(SheetColumn::heading).containsExactly("Nimi", "B", "Laji");
        assertThat(table.columns().getLast().values()).containsExactly("Kulttuuri", "Liikunta");
        assertThat(passed).containsExactly("4Tuolijumppa", "5Lukupiiri", "6Kuoro");
    }

    @Test
    void headings_alone_are_no_table() {
        assertThat(collected(List.of(List.of("Nimi", "Laji"))).end()).isEmpty();
    }

    @Test
    void too_many_lines_columns_and_letters_are_refused() {
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(List.of("a", "b"));
        }
        refused("rows", many);
        refused("columns", List.of(List.of("a", "b"), List.of("1", "2", "3", "4")));
        refused("cell", List.of(List.of("a", "b"), List.of("x".repeat(20_001), "")));
    }

    private void refused(String why, List<List<String>> rows) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> collected(rows).end())
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("exchange.sheet.error." + why));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 10", "200, 10, 10", "1, 0, 10", "1, 100001, 10", "1, 10, 1", "1, 10, 121"})
    void limits_that_make_no_sense_are_refused(int megabytes, int rows, int columns) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SheetProperties(DataSize.ofMegabytes(megabytes), rows, columns))
                .withMessageContaining("huoneentaulu.exchange.sheet.");
    }
}
