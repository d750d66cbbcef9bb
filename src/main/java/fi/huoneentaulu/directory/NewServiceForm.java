package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a service that is not there yet, and of the gap that it would fill: each gap has its own draft.
 *
 * @param municipality the code of the municipality that lacks something, or empty
 * @param what the name of the need or the role that it lacks, or empty
 */
record NewServiceForm(String municipality, String what) {
    private static final String SUBJECT = "+";
    private static final String FIRST_CHANNEL = "n0";

    /** The form of a subject; empty when the subject is a service of its own. */
    static Optional<NewServiceForm> of(String subject) {
        if (!subject.startsWith(SUBJECT)) {
            return Optional.empty();
        }
        String[] gap = subject.substring(SUBJECT.length()).split("\\.", 2);
        return Optional.of(new NewServiceForm(gap[0], gap.length > 1 ? gap[1] : ""));
    }

    /** The form for a gap; what is no municipality or nothing that can be lacked is left out. */
    static NewServiceForm filling(@Nullable String municipality, @Nullable String what, Areas areas) {
        String place = municipality == null ? "" : municipality;
        String lacked = what == null ? "" : what;
        return new NewServiceForm(
                areas.municipality(place).isPresent() ? place : "",
                named(Need.values(), lacked) || named(ServiceRole.values(), lacked) ? lacked : "");
    }

    private static boolean named(Enum<?>[] values, String name) {
        return Stream.of(values).anyMatch(each -> each.name().equals(name));
    }

    String subject() {
        return SUBJECT + municipality + (what.isEmpty() ? "" : "." + what);
    }

    /** Where it is written. */
    String address() {
        return municipality.isEmpty() && what.isEmpty()
                ? TrayLinks.BEGINNING
                : TrayLinks.BEGINNING + "#kunta=" + municipality + "&uusi=" + what;
    }

    /** What the gap says of the service that would fill it. */
    Map<String, String> values(Areas areas, Language language) {
        Map<String, String> values = new TreeMap<>();
        values.put(ServiceForm.AREA_KIND, AreaKind.MUNICIPALITIES.name());
        values.put("role", ServiceRole.SERVICE.name());
        values.put(ServiceForm.CHANNELS, FIRST_CHANNEL);
        values.put(ServiceForm.channel(FIRST_CHANNEL, "type"), ChannelType.PLACE.name());
        areas.municipality(municipality)
                .map(place -> place.name().text(language))
                .ifPresent(name -> values.put(ServiceForm.MUNICIPALITIES, name));
        if (named(Need.values(), what)) {
            values.put("needs", what);
        } else if (!what.isEmpty()) {
            values.put("role", what);
        }
        return values;
    }
}
