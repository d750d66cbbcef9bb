package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.util.Optional;

/** Reads an organization of HSDS. */
final class ProviderImport {
    private ProviderImport() {}

    static Provider of(HsdsNode service) {
        HsdsNode organization =
                service.one("organization").orElseThrow(() -> Remarks.refusal("hsds.refusal.organization"));
        String id = organization.text("id");
        LocalizedText name = organization.texts("name");
        if (id == null || name == null) {
            throw Remarks.refusal("hsds.refusal.organization");
        }
        return new Provider(
                HsdsFormat.code(organization, id),
                name,
                organization.texts("description"),
                organization.web("website"),
                sector(organization),
                organization.is(Mark.SAMPLE));
    }

    private static Sector sector(HsdsNode organization) {
        Optional<Sector> told =
                organization.words(OwnTaxonomy.SECTOR, Sector.class).findFirst();
        if (told.isEmpty()) {
            organization.remarks().add("hsds.remark.sector");
        }
        return told.orElse(Sector.ASSOCIATION);
    }
}
