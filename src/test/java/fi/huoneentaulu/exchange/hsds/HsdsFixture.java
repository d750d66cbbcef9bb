package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.directory.StoredService;
import fi.huoneentaulu.directory.TrayService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** HSDS there and back without Spring. */
final class HsdsFixture {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.5Z");

    private final ServiceExport export;
    private final HsdsFormat format;

    HsdsFixture() {
        Messages messages = MessagesFixture.messages();
        Areas areas = AreasFixture.areas();
        OwnTerms terms = new OwnTerms(messages, areas);
        export = new ServiceExport(
                terms, new OrganizationExport(terms), new ChannelExport(terms, areas, new ScheduleExport(terms)));
        format = new HsdsFormat(
                new ChannelImport(areas, new PhoneImport(messages)),
                new CoverageImport(areas),
                Clock.fixed(NOW, ZoneId.of("Europe/Helsinki")),
                JsonMapper.builder().build());
    }

    ObjectNode written(TrayService service) {
        return export.full(new StoredService(service, NOW));
    }

    HsdsFormat format() {
        return format;
    }
}
