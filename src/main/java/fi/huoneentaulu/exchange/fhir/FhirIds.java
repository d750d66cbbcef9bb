package fi.huoneentaulu.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of resources: our codes, or, where FHIR does not allow one, a UUID made of it. */
final class FhirIds {
    /** What begins the id of an area: no provider's code has a dot. */
    static final String AREA = "area.";

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9-]{1,56}");

    private FhirIds() {}

    static String of(String code) {
        return ALLOWED.matcher(code).matches()
                ? code
                : UUID.nameUUIDFromBytes(("fi.huoneentaulu.fhir/" + code).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    static String place(String code, int channel) {
        return of(code) + "." + channel;
    }

    static String area(String coverage) {
        return AREA + coverage.replace(':', '-');
    }
}
