package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.Provider;
import org.springframework.stereotype.Component;

/** A provider as HSDS writes an organization. */
@Component
class OrganizationExport {
    private final OwnTerms terms;

    OrganizationExport(OwnTerms terms) {
        this.terms = terms;
    }

    /** What stands once; its translations come with the whole. */
    Entity line(Provider provider) {
        Entity entity = new Entity(terms, "organization", HsdsIds.organization(provider.code()))
                .put("name", provider.name().fi())
                .put(
                        "description",
                        provider.about() == null
                                ? provider.name().fi()
                                : provider.about().fi());
        return provider.url() != null && Entity.isUri(provider.url()) ? entity.put("website", provider.url()) : entity;
    }

    Entity full(Provider provider) {
        Entity entity = new Entity(terms, "organization", HsdsIds.organization(provider.code()))
                .text("name", provider.name())
                .required("description", provider.about(), provider.name().fi())
                .uri("website", provider.url())
                .mark(Mark.CODE, provider.code())
                .term(terms.of(provider.sector()));
        return provider.sample() ? entity.mark(Mark.SAMPLE, null) : entity;
    }
}
