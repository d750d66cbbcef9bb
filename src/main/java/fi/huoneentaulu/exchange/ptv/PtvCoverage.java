package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.exchange.ptv.PtvParts.Area;
import fi.huoneentaulu.exchange.ptv.PtvParts.Municipality;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the clients of a service may live. */
final class PtvCoverage {
    private static final Set<String> COUNTRY = Set.of("Nationwide", "WholeCountry");
    private static final Set<String> MAINLAND =
            Set.of("NationwideExceptAlandIslands", "WholeCountryExceptAlandIslands");
    private static final String MUNICIPALITY = "Municipality";
    private static final Predicate<County> ALAND = county -> county.code().equals("91");

    private final Areas areas;

    PtvCoverage(Areas areas) {
        this.areas = areas;
    }

    /** The areas of a service; where none is told that we know, the municipalities of its places, else the country. */
    Set<Coverage> of(PtvService service, Set<String> places, Notes notes) {
        String type = service.areaType() == null ? "" : service.areaType();
        if (COUNTRY.contains(type)) {
            return Set.of(Coverage.COUNTRY);
        }
        if (MAINLAND.contains(type)) {
            return areas.counties().stream()
                    .filter(ALAND.negate())
                    .map(county -> new Coverage.InCounty(county.code()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        Set<String> told = known(service.areas(), notes);
        if (!told.isEmpty()) {
            return folded(told);
        }
        notes.add(places.isEmpty() ? "exchange.ptv.note.no-area" : "exchange.ptv.note.area-of-places");
        return places.isEmpty() ? Set.of(Coverage.COUNTRY) : folded(places);
    }

    private Set<String> known(List<Area> told, Notes notes) {
        Set<String> codes = new TreeSet<>();
        for (Area area : told) {
            municipalities(area).forEach(code -> {
                if (areas.municipality(code).isPresent()) {
                    codes.add(code);
                } else {
                    notes.add("exchange.ptv.note.municipality", code);
                }
            });
        }
        return codes;
    }

    private static Stream<String> municipalities(Area area) {
        if (area.municipalities().isEmpty() && MUNICIPALITY.equals(area.type())) {
            return PtvTexts.said(area.code()).stream();
        }
        return area.municipalities().stream().map(Municipality::code).flatMap(code -> PtvTexts.said(code).stream());
    }

    /** All municipalities of a county are the county. */
    private Set<Coverage> folded(Set<String> codes) {
        Set<String> left = new TreeSet<>(codes);
        Set<Coverage> folded = new LinkedHashSet<>();
        for (County county : areas.counties()) {
            Coverage whole = new Coverage.InCounty(county.code());
            Set<String> inside = areas.municipalitiesIn(whole);
            if (inside.size() > 1 && left.containsAll(inside)) {
                folded.add(whole);
                left.removeAll(inside);
            }
        }
        left.forEach(code -> folded.add(new Coverage.InMunicipality(code)));
        return folded;
    }

    /** The code of a municipality that exists, or null. */
    @Nullable
    String existing(@Nullable Municipality municipality, Notes notes) {
        if (municipality == null) {
            return null;
        }
        String code = PtvTexts.said(municipality.code()).orElse(null);
        if (code != null && areas.municipality(code).isEmpty()) {
            notes.add("exchange.ptv.note.municipality", code);
            return null;
        }
        return code;
    }
}
