package fi.huoneentaulu.area;

import fi.huoneentaulu.base.access.ForEveryone;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The official areas of Finland, read once at start. They are public: anyone may ask. */
@Service
@ForEveryone
public class Areas {
    private final Map<String, Municipality> municipalities;
    private final Map<String, County> counties;
    private final Map<String, CooperationArea> cooperationAreas;

    Areas(AreaFile file) {
        municipalities = index(file.municipalities(), Municipality::code);
        counties = index(file.counties(), County::code);
        cooperationAreas = index(file.cooperationAreas(), CooperationArea::code);
    }

    private static <T> Map<String, T> index(List<T> areas, Function<T, String> code) {
        Map<String, T> index = new LinkedHashMap<>();
        areas.forEach(area -> index.put(code.apply(area), area));
        return Collections.unmodifiableMap(index);
    }

    /**
     * Every municipality.
     *
     * @return all of them by Finnish name
     */
    public Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    /**
     * Every county, with Helsinki and Åland.
     *
     * @return all of them by code
     */
    public Collection<County> counties() {
        return counties.values();
    }

    /**
     * A municipality by its code.
     *
     * @param code three digits
     * @return the municipality, or empty when there is none
     */
    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /**
     * A county by its code.
     *
     * @param code two digits
     * @return the county, or empty when there is none
     */
    public Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    /**
     * The municipality that a text names, in Finnish or Swedish and in any case, or by its code.
     *
     * @param text what someone wrote, such as "kokkola", "Karleby" or "272"
     * @return the municipality, or empty when none is named exactly so
     */
    public Optional<Municipality> named(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return municipalities.values().stream()
                .filter(each -> each.code().equals(wanted)
                        || each.name().fi().toLowerCase(Locale.ROOT).equals(wanted)
                        || each.name()
                                .text(Language.SV)
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                .findFirst();
    }

    /**
     * Whether a coverage names an area that exists.
     *
     * @param coverage any coverage
     * @return true when its code is in the classification
     */
    public boolean exists(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Country _ -> true;
            case Coverage.InCooperationArea area -> cooperationAreas.containsKey(area.code());
            case Coverage.InCounty county -> counties.containsKey(county.code());
            case Coverage.InMunicipality municipality -> municipalities.containsKey(municipality.code());
        };
    }

    /**
     * Whether an agreement holds in a municipality.
     *
     * @param coverage where the agreement holds
     * @param municipality a municipality's code
     * @return true when the municipality lies inside
     */
    public boolean covers(Coverage coverage, String municipality) {
        return around(municipality).contains(coverage);
    }

    /**
     * Where an agreement must hold to hold in a municipality: for holding many agreements against one place.
     *
     * @param municipality a municipality's code
     * @return itself, its county, its co-operation area and the country; of an unknown one nothing
     */
    public Set<Coverage> around(String municipality) {
        return municipality(municipality)
                .flatMap(each -> county(each.county()))
                .map(county -> Set.of(
                        new Coverage.InMunicipality(municipality),
                        new Coverage.InCounty(county.code()),
                        new Coverage.InCooperationArea(county.cooperationArea()),
                        Coverage.COUNTRY))
                .orElse(Set.of());
    }

    /**
     * The municipalities inside a coverage.
     *
     * @param coverage where an agreement holds
     * @return their codes
     */
    public Set<String> municipalitiesIn(Coverage coverage) {
        return municipalities.keySet().stream()
                .filter(code -> covers(coverage, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The name of a coverage as it stands on a card's band; the whole country has none of its own here.
     *
     * @param coverage where an agreement holds
     * @return the area's name, or empty for the whole country and for a code that does not exist
     */
    public Optional<LocalizedText> name(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Country _ -> Optional.empty();
            case Coverage.InCooperationArea area ->
                Optional.ofNullable(cooperationAreas.get(area.code())).map(CooperationArea::name);
            case Coverage.InCounty county -> county(county.code()).map(County::shortName);
            case Coverage.InMunicipality municipality ->
                municipality(municipality.code()).map(Municipality::name);
        };
    }
}
