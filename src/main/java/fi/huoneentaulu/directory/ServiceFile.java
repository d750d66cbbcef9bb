package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service in the content format; what is stored leaves out the capacity and the days, which stand in their own columns. */
record ServiceFile(
        @Nullable String code,
        @Nullable ServiceRole role,
        @Nullable LocalizedText name,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText text,
        @Nullable Set<Need> needs,
        @Nullable Set<TargetGroup> groups,
        @Nullable AgeRange ages,
        @Nullable Set<Coverage> coverage,
        @Nullable Cost cost,
        @Nullable LocalizedText costNote,
        @Nullable List<Channel> channels,
        @Nullable LocalizedText howTo,
        @Nullable Set<Language> languages,
        @Nullable Capacity capacity,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate editedOn) {

    static ServiceFile stored(TrayService service) {
        return new ServiceFile(
                null,
                service.role(),
                service.name(),
                service.summary(),
                service.text(),
                service.needs(),
                service.groups(),
                service.ages(),
                service.coverage(),
                service.cost(),
                service.costNote(),
                service.channels(),
                service.howTo(),
                service.languages(),
                null,
                null,
                null);
    }

    /**
     * The service that the file tells of.
     *
     * @throws IllegalArgumentException when something is missing
     */
    TrayService service(Provider provider) {
        return service(provider, required("code", code), capacity, verifiedOn, required("editedOn", editedOn));
    }

    TrayService service(
            Provider provider,
            String ownCode,
            @Nullable Capacity room,
            @Nullable LocalDate verified,
            LocalDate edited) {
        return new TrayService(
                ownCode,
                provider,
                required("role", role),
                required("name", name),
                required("summary", summary),
                text,
                required("needs", needs),
                groups == null ? Set.of() : groups,
                ages,
                required("coverage", coverage),
                required("cost", cost),
                costNote,
                required("channels", channels),
                howTo,
                languages == null ? Set.of() : languages,
                room,
                verified,
                edited);
    }

    private static <T> T required(String name, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
