package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ptv.PtvParts.Area;
import fi.huoneentaulu.exchange.ptv.PtvParts.Connection;
import fi.huoneentaulu.exchange.ptv.PtvParts.FintoTerm;
import fi.huoneentaulu.exchange.ptv.PtvParts.Responsible;
import fi.huoneentaulu.exchange.ptv.PtvParts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service as PTV gives it; what is not read here is left out. */
record PtvService(
        @Nullable String id,
        @Nullable String publishingStatus,
        @Nullable String modified,
        List<Text> serviceNames,
        List<Text> serviceDescriptions,
        @Nullable String serviceChargeType,
        @Nullable String areaType,
        List<Area> areas,
        List<String> languages,
        List<FintoTerm> serviceClasses,
        List<FintoTerm> ontologyTerms,
        List<FintoTerm> targetGroups,
        List<FintoTerm> lifeEvents,
        List<FintoTerm> industrialClasses,
        List<Text> keywords,
        List<Text> requirements,
        List<Connection> serviceChannels,
        List<Responsible> organizations) {

    PtvService {
        serviceNames = PtvParts.whole(serviceNames);
        serviceDescriptions = PtvParts.whole(serviceDescriptions);
        areas = PtvParts.whole(areas);
        languages = PtvParts.whole(languages);
        serviceClasses = PtvParts.whole(serviceClasses);
        ontologyTerms = PtvParts.whole(ontologyTerms);
        targetGroups = PtvParts.whole(targetGroups);
        lifeEvents = PtvParts.whole(lifeEvents);
        industrialClasses = PtvParts.whole(industrialClasses);
        keywords = PtvParts.whole(keywords);
        requirements = PtvParts.whole(requirements);
        serviceChannels = PtvParts.whole(serviceChannels);
        organizations = PtvParts.whole(organizations);
    }
}
