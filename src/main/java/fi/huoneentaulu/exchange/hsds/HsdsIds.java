package fi.huoneentaulu.exchange.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids that HSDS asks for: UUIDs made of our codes, so that they never change. */
final class HsdsIds {
    private static final String SPACE = "fi.huoneentaulu.hsds";

    private HsdsIds() {}

    static UUID of(String table, Object... parts) {
        StringBuilder name = new StringBuilder(SPACE).append('/').append(table);
        for (Object part : parts) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    static UUID service(String code) {
        return of("service", code);
    }

    static UUID organization(String code) {
        return of("organization", code);
    }

    static UUID serviceAtLocation(String code, int channel) {
        return of("service_at_location", code, channel);
    }
}
