package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service in the content format; what is stored leaves out the capacity and the days, which stand in their own columns. */
record ServiceFile(
        @Nullable String code,
        @Nullable ServiceRole role,
        @Nullable LocalizedText name,
        @Nullable List<LocalizedText> otherNames,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText text,
        @Nullable Set<Need> needs,
        @Nullable Set<TargetGroup> groups,
        @Nullable AgeRange ages,
        @Nullable LocalizedText requirements,
        @Nullable Set<Coverage> coverage,
        @Nullable Cost cost,
        @Nullable LocalizedText costNote,
        @Nullable List<Channel> channels,
        @Nullable LocalizedText howTo,
        @Nullable Map<DetailKind, LocalizedText> details,
        @Nullable String url,
        @Nullable Set<Term> terms,
        @Nullable Set<String> languages,
        @Nullable Capacity capacity,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate editedOn) {

    static ServiceFile stored(TrayService service) {
        return new ServiceFile(
                null,
                service.role(),
                service.name(),
                service.otherNames(),
                service.summary(),
                service.text(),
                service.needs(),
                service.groups(),
                service.ages(),
                service.requirements(),
                service.coverage(),
                service.cost(),
                service.costNote(),
                service.channels(),
                service.howTo(),
                service.details(),
                service.url(),
                service.terms(),
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
        required("needs", needs);
        required("coverage", coverage);
        required("channels", channels);
        return service(provider, required("code", code), capacity, verifiedOn, required("editedOn", editedOn), null);
    }

    TrayService service(
            Provider provider,
            String ownCode,
            @Nullable Capacity room,
            @Nullable LocalDate verified,
            LocalDate edited,
            @Nullable Origin origin) {
        return new TrayService(
                ownCode,
                provider,
                required("role", role),
                required("name", name),
                otherNames == null ? List.of() : otherNames,
                required("summary", summary),
                text,
                needs == null ? Set.of() : needs,
                groups == null ? Set.of() : groups,
                ages,
                requirements,
                coverage == null ? Set.of() : coverage,
                required("cost", cost),
                costNote,
                channels == null ? List.of() : channels,
                howTo,
                details == null ? Map.of() : details,
                url,
                terms == null ? Set.of() : terms,
                languages == null ? Set.of() : languages,
                room,
                verified,
                edited,
                origin);
    }

    private static <T> T required(String name, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
