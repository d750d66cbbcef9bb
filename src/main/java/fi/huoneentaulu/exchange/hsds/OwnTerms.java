package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.Accessibility;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our own words as terms of HSDS. */
@Component
class OwnTerms {
    private static final LocalizedText FINLAND = new LocalizedText("Suomi", "Finland", "Finland");

    private final Messages messages;
    private final Areas areas;

    OwnTerms(Messages messages, Areas areas) {
        this.messages = messages;
        this.areas = areas;
    }

    /** Every term of our own. */
    List<HsdsTerm> all() {
        List<HsdsTerm> all = new ArrayList<>();
        Stream.of(Mark.values()).map(this::of).forEach(all::add);
        Stream.of(Need.values()).map(this::of).forEach(all::add);
        Stream.of(TargetGroup.values()).map(this::of).forEach(all::add);
        Stream.of(ServiceRole.values()).map(this::of).forEach(all::add);
        Stream.of(Sector.values()).map(this::of).forEach(all::add);
        Stream.of(Cost.values()).map(this::of).forEach(all::add);
        Stream.of(Accessibility.values()).map(this::of).forEach(all::add);
        Stream.of(Room.values()).map(this::of).forEach(all::add);
        coverages().map(this::of).forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Coverage> coverages() {
        Stream<Coverage> counties = areas.counties().stream()
                .flatMap(county -> Stream.of(
                        new Coverage.InCooperationArea(county.cooperationArea()),
                        new Coverage.InCounty(county.code())));
        Stream<Coverage> municipalities =
                areas.municipalities().stream().map(Municipality::code).map(Coverage.InMunicipality::new);
        return Stream.of(Stream.of(Coverage.COUNTRY), counties, municipalities)
                .flatMap(each -> each)
                .distinct();
    }

    HsdsTerm of(Mark mark) {
        return term(OwnTaxonomy.MARK, mark.code(), "hsds.mark." + mark.name());
    }

    HsdsTerm of(Need need) {
        return term(OwnTaxonomy.NEED, need.name(), Messages.nameKey(need));
    }

    HsdsTerm of(TargetGroup group) {
        return term(OwnTaxonomy.TARGET_GROUP, group.name(), Messages.nameKey(group));
    }

    HsdsTerm of(ServiceRole role) {
        return term(OwnTaxonomy.ROLE, role.name(), Messages.nameKey(role));
    }

    HsdsTerm of(Sector sector) {
        return term(OwnTaxonomy.SECTOR, sector.name(), Messages.nameKey(sector));
    }

    HsdsTerm of(Cost cost) {
        return term(OwnTaxonomy.COST, cost.name(), cost.key());
    }

    HsdsTerm of(Accessibility feature) {
        return term(OwnTaxonomy.ACCESSIBILITY, feature.name(), feature.key());
    }

    HsdsTerm of(Room room) {
        return term(OwnTaxonomy.ROOM, room.name(), room.key());
    }

    HsdsTerm of(Coverage coverage) {
        LocalizedText name = areas.name(coverage).orElse(FINLAND);
        return new HsdsTerm(
                OwnTaxonomy.AREA.key(), coverage.text(), name.fi(), name.text(Language.EN), parent(coverage));
    }

    private @Nullable String parent(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Country _ -> null;
            case Coverage.InCooperationArea _ -> Coverage.COUNTRY.text();
            case Coverage.InCounty county ->
                areas.county(county.code())
                        .map(County::cooperationArea)
                        .map(code -> new Coverage.InCooperationArea(code).text())
                        .orElse(null);
            case Coverage.InMunicipality municipality ->
                areas.municipality(municipality.code())
                        .map(Municipality::county)
                        .map(code -> new Coverage.InCounty(code).text())
                        .orElse(null);
        };
    }

    private HsdsTerm term(OwnTaxonomy taxonomy, String code, String key) {
        return new HsdsTerm(taxonomy.key(), code, messages.get(Language.FI, key), messages.get(Language.EN, key), null);
    }

    /** A text of the interface in Finnish: what stands here is Finnish unless an attribute says otherwise. */
    String text(String key, Object... args) {
        return messages.get(Language.FI, key, args);
    }

    /** The same in English, for descriptions of taxonomies. */
    String english(String key) {
        return messages.get(Language.EN, key);
    }
}
