package fi.huoneentaulu.exchange.ui;

import fi.huoneentaulu.exchange.ImportCounts;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.ImportState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A run in words. */
final class RunTexts {
    private static final int PERCENT = 100;

    private final Words words;
    private final DateTimeFormatter moment;

    RunTexts(Words words, ZoneId zone) {
        this.words = words;
        moment = DateTimeFormatter.ofPattern("d.M.yyyy H.mm").withZone(zone);
    }

    /** Gives texts in the reader's language. */
    @FunctionalInterface
    interface Words {

        /** The text of a key. */
        String get(String key, Object... values);
    }

    String moment(Instant at) {
        return moment.format(at);
    }

    String what(ImportLine run) {
        return words.get("exchange.format." + run.source()) + ", "
                + words.get(run.origin().key());
    }

    String state(ImportLine run) {
        String state = words.get(run.state().key());
        ImportCounts counts = run.counts();
        return run.state() != ImportState.RUNNING || counts.total() == 0
                ? state
                : state + " " + words.get("exchange.percent", PERCENT * (long) counts.read() / counts.total());
    }

    String counts(ImportCounts counts) {
        return words.get(
                "exchange.counts",
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.gone());
    }

    /** The look of a state. */
    static String tone(ImportState state) {
        return switch (state) {
            case DONE -> "live";
            case FAILED, CANCELLED -> "warn";
            case QUEUED, RUNNING -> "open";
        };
    }
}
