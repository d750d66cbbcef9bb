package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.TooLargeException;
import fi.huoneentaulu.exchange.PreparedRuns;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the tables out of a file and puts their lines aside, some at a time. */
final class SheetUpload implements TableSink {
    private static final int STAGE = 100;
    private static final int CHUNK = 64 * 1024;
    private static final int MOST_TABLES = 30;
    private static final int LONGEST_NAME = 100;

    private final PreparedRuns runs;
    private final SheetProperties limits;
    private final List<Taken> taken = new ArrayList<>();
    private final List<UUID> begun = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int staged;
    private @Nullable TableCollector collector;

    SheetUpload(PreparedRuns runs, SheetProperties limits) {
        this.runs = runs;
        this.limits = limits;
    }

    /** A table whose lines were put aside. */
    record Taken(UUID run, TableCollector.Collected table) {}

    /** Takes everything out of a file; of one that is refused nothing stays. */
    List<Taken> take(InputStream sent) throws IOException {
        Path file = Files.createTempFile("sheet", ".tmp");
        boolean whole = false;
        try {
            copy(sent, file);
            read(file);
            end();
            whole = !taken.isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.delete(file);
            if (!whole) {
                begun.forEach(runs::forget);
            }
        }
        if (taken.isEmpty()) {
            throw new DomainException("exchange.sheet.error.empty");
        }
        return List.copyOf(taken);
    }

    private void copy(InputStream sent, Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long left = limits.maxUpload().toBytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = sent.read(chunk);
            while (read >= 0) {
                left -= read;
                if (left < 0) {
                    throw new TooLargeException(
                            "exchange.error.too-large", limits.maxUpload().toMegabytes());
                }
                out.write(chunk, 0, read);
                read = sent.read(chunk);
            }
        }
    }

    /** What a file is, its first bytes tell; what its name says is not to be trusted. */
    private void read(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(4);
        }
        if (begins(first, 'P', 'K', 3, 4)) {
            WorkbookFile.read(file, this);
        } else if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new DomainException("exchange.sheet.error.old-excel");
        } else if (begins(first, '%', 'P', 'D', 'F')) {
            throw new DomainException("exchange.sheet.error.no-table");
        } else {
            CsvFile.read(file, this);
        }
    }

    private static boolean begins(byte[] first, int... with) {
        if (first.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((first[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void table(String name) {
        end();
        if (begun.size() == MOST_TABLES) {
            throw new DomainException("exchange.sheet.error.tables", MOST_TABLES);
        }
        UUID run = runs.begin();
        begun.add(run);
        staged = 0;
        collector = new TableCollector(Excerpts.beginning(name, LONGEST_NAME), limits, this::stage);
    }

    @Override
    public void row(TableRow row) {
        if (collector != null) {
            collector.add(row);
        }
    }

    private void stage(TableRow row) {
        waiting.add(row.json());
        if (waiting.size() == STAGE) {
            flush();
        }
    }

    private void flush() {
        runs.stage(begun.getLast(), staged + 1, waiting);
        staged += waiting.size();
        waiting.clear();
    }

    private void end() {
        if (collector != null) {
            collector.end().ifPresent(table -> {
                flush();
                taken.add(new Taken(begun.getLast(), table));
            });
            collector = null;
        }
    }
}
