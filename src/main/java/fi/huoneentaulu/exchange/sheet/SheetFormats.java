package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Providers;
import fi.huoneentaulu.exchange.PreparedFormat;
import fi.huoneentaulu.exchange.ServiceFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sheets as runs read them: each in the way that was chosen for it. */
@Component
class SheetFormats implements PreparedFormat {
    private static final int LONGEST_NAME = 100;

    private final SheetStore store;
    private final SheetChoices choices;
    private final Areas areas;
    private final Providers providers;
    private final Clock clock;

    SheetFormats(SheetStore store, SheetChoices choices, Areas areas, Providers providers, Clock clock) {
        this.store = store;
        this.choices = choices;
        this.areas = areas;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public String source() {
        return LineReader.SOURCE;
    }

    @Override
    public ServiceFormat of(UUID run) {
        Sheet sheet = store.find(run).orElseThrow(() -> new IllegalStateException("Nothing is known of sheet " + run));
        LineReader reader = reader(sheet);
        Map<Integer, Integer> twice = store.twice(run);
        return new ServiceFormat() {
            @Override
            public String source() {
                return LineReader.SOURCE;
            }

            @Override
            public Reading read(String item) {
                TableRow row = TableRow.of(item);
                return reader.read(row, twice.get(row.line()));
            }

            @Override
            public Optional<String> called(String item) {
                TableRow row = TableRow.of(item);
                return Optional.of(reader.name(row)
                        .map(name -> Excerpts.beginning(name, LONGEST_NAME))
                        .orElse("#" + row.line()));
            }
        };
    }

    /** Reads lines by a mapping, with the providers that the tray has now. */
    LineReader reader(Sheet sheet) {
        return new LineReader(sheet.headings(), sheet.mapping(), choices, areas, known(), LocalDate.now(clock));
    }

    /** The providers by what they are called in any language. */
    Map<String, Provider> known() {
        Map<String, Provider> known = new HashMap<>();
        for (Provider provider : providers.all()) {
            Stream.of(
                            provider.name().fi(),
                            provider.name().sv(),
                            provider.name().en())
                    .flatMap(Stream::ofNullable)
                    .forEach(name -> known.putIfAbsent(SheetWords.plain(name), provider));
        }
        return known;
    }
}
