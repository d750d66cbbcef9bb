package fi.huoneentaulu.exchange.ui;

import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.ReportLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a file that spreadsheets open. */
final class ReportCsv {
    static final String TYPE = "text/csv;charset=utf-8";
    private static final int PAGE = 1000;
    /** Without it some spreadsheets take the letters for another alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins so is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    private final Imports imports;
    private final RunTexts.Words words;

    ReportCsv(Imports imports, RunTexts.Words words) {
        this.imports = imports;
        this.words = words;
    }

    byte[] bytes(UUID run) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(row(
                words.get("exchange.report.item"),
                words.get("exchange.report.result"),
                words.get("exchange.report.message")));
        int number = 0;
        List<ReportLine> page = imports.report(run, false, number, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> csv.append(row(
                    line.item(),
                    words.get(line.rejected() ? "exchange.report.left-out" : "exchange.report.taken"),
                    words.get(line.remark().key(), line.remark().args().toArray()))));
            number++;
            page = imports.report(run, false, number, PAGE);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String row(String... cells) {
        return Stream.of(cells).map(ReportCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
