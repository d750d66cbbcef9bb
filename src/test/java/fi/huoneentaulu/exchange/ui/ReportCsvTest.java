package fi.huoneentaulu.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {

    @Test
    void a_cell_may_hold_what_parts_cells() {
        assertThat(ReportCsv.row("a;b", "sanoi \"ei\"", "")).isEqualTo("\"a;b\";\"sanoi \"\"ei\"\"\";\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void nothing_becomes_a_formula(String text) {
        assertThat(ReportCsv.row(text)).isEqualTo("\"'" + text + "\"\r\n");
    }
}
