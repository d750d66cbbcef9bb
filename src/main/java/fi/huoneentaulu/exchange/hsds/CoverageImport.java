package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.Channel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads where the clients of a service may live. */
@Component
class CoverageImport {
    private final Areas areas;

    CoverageImport(Areas areas) {
        this.areas = areas;
    }

    /** The areas that are told; else the municipalities of the places; else the whole country. */
    Set<Coverage> of(HsdsNode service, List<Channel> channels) {
        Set<Coverage> told = new LinkedHashSet<>();
        for (HsdsNode area : service.list("service_areas")) {
            Optional<Coverage> known = area.attributes().stream()
                    .filter(attribute -> attribute.taxonomy().equals(OwnTaxonomy.AREA.key()))
                    .flatMap(attribute -> parse(attribute.code()).stream())
                    .filter(areas::exists)
                    .findFirst()
                    .or(() -> named(area));
            known.ifPresentOrElse(
                    told::add,
                    () -> area.remarks().add("hsds.remark.area", Objects.requireNonNullElse(area.text("name"), "")));
        }
        if (told.isEmpty()) {
            channels.stream()
                    .map(Channel::municipality)
                    .filter(Objects::nonNull)
                    .map(Coverage.InMunicipality::new)
                    .forEach(told::add);
        }
        if (told.isEmpty()) {
            service.remarks().add("hsds.remark.country");
            told.add(Coverage.COUNTRY);
        }
        return told;
    }

    private Optional<Coverage> named(HsdsNode area) {
        String name = area.text("name");
        if (name == null) {
            return Optional.empty();
        }
        Optional<Coverage> municipality = areas.named(name).map(found -> new Coverage.InMunicipality(found.code()));
        return municipality.or(() -> areas.counties().stream()
                .filter(county -> name.equalsIgnoreCase(county.shortName().fi())
                        || name.equalsIgnoreCase(county.name().fi()))
                .findFirst()
                .map(county -> new Coverage.InCounty(county.code())));
    }

    static Optional<Coverage> parse(String text) {
        try {
            return Optional.of(Coverage.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
