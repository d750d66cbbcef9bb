package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.pack.PackEntry;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackPart;
import fi.huoneentaulu.base.pack.PackRun;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Service areas in packs; only who may keep them here changes them by a pack. */
@Component
class ServiceAreaPackPart implements PackPart {
    private static final String FILE = "service-areas.yaml";
    private static final String KIND = "service-area";

    private final ServiceAreaRows rows;
    private final Clock clock;

    ServiceAreaPackPart(ServiceAreaRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Turn turn() {
        return Turn.SERVICE_AREAS;
    }

    @Override
    public Pattern paths() {
        return Pattern.compile(Pattern.quote(FILE));
    }

    @Override
    public Content content() {
        List<ServiceAreaRow> stored = rows.findAll().stream()
                .sorted(Comparator.comparing(row -> row.serviceArea().code()))
                .toList();
        List<PackItem> items = stored.stream()
                .map(row -> new PackItem(KIND, row.serviceArea().code(), null, row.hashes()))
                .toList();
        List<ServiceArea> areas =
                stored.stream().map(ServiceAreaRow::serviceArea).toList();
        return new Content(List.of(new Written(FILE, ServiceAreaFiles.write(areas))), items);
    }

    @Override
    public void takeIn(PackRun run) {
        for (PackFile file : run.files(paths())) {
            try {
                List<ServiceArea> offered = ServiceAreaFiles.read(file.text());
                for (int i = 0; i < offered.size(); i++) {
                    takeIn(file, "[" + i + "]", offered.get(i), run);
                }
            } catch (ServiceAreaFiles.Refusal e) {
                run.refuse(file, e.place(), "identity.pack.value", e.place());
            }
        }
    }

    private void takeIn(PackFile file, String place, ServiceArea area, PackRun run) {
        try {
            ServiceAreas.check(area);
        } catch (DomainException e) {
            run.refuse(file, place, e.key(), e.args());
            return;
        }
        @Nullable ServiceAreaRow row = rows.findByCode(area.code()).orElse(null);
        String here = row == null ? null : row.canonical();
        String offered = ServiceAreaFiles.canonical(area);
        PackRun.Fate fate = run.weigh(new PackEntry(file, place, KIND, area.code(), here, offered), false);
        if (fate == PackRun.Fate.SAME || fate == PackRun.Fate.REFUSED) {
            return;
        }
        if (!run.trusted()) {
            run.refuse(file, place, "identity.pack.administrator", area.code());
        } else if (row == null) {
            rows.save(new ServiceAreaRow(area, clock.instant()));
        } else {
            row.rename(area.name());
        }
    }
}
