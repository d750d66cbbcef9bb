package fi.huoneentaulu.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.springframework.stereotype.Component;

/** What this server can, as FHIR states it. */
@Component
class FhirCapabilities {
    private static final String NAME = "Huoneentaulu";
    private static final String CHANGED = "2026-11-22";
    private static final String BASIC = "http://terminology.hl7.org/CodeSystem/restful-security-service";
    private static final String DEFINITIONS = "http://hl7.org/fhir/SearchParameter/";
    private static final Map<String, SearchParamType> PARAMETERS = new TreeMap<>(Map.of(
            "name", SearchParamType.STRING,
            "service-category", SearchParamType.TOKEN,
            "service-type", SearchParamType.TOKEN,
            "coverage-area", SearchParamType.REFERENCE,
            "organization", SearchParamType.REFERENCE,
            "active", SearchParamType.TOKEN));

    private final FhirWords words;

    FhirCapabilities(FhirWords words) {
        this.words = words;
    }

    CapabilityStatement statement(String root) {
        CapabilityStatement statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(CHANGED))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat("json");
        statement.getSoftware().setName(NAME);
        statement.getImplementation().setDescription(words.text("fhir.implementation"));
        if (!root.startsWith("/")) {
            statement.getImplementation().setUrl(root);
        }
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().addService().addCoding().setSystem(BASIC).setCode("Basic");
        CapabilityStatementRestResourceComponent services = resource(rest, "HealthcareService");
        services.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        PARAMETERS.forEach((name, type) -> services.addSearchParam()
                .setName(name)
                .setType(type)
                .setDefinition(DEFINITIONS + "HealthcareService-" + name));
        services.addSearchParam()
                .setName("_lastUpdated")
                .setType(SearchParamType.DATE)
                .setDefinition(DEFINITIONS + "Resource-lastUpdated");
        services.getSearchParam().stream()
                .filter(parameter -> parameter.getName().equals("coverage-area"))
                .forEach(parameter -> parameter.setDocumentation(words.text("fhir.coverage-area")));
        List.of("Organization", "Location").forEach(type -> resource(rest, type));
        return statement;
    }

    private static CapabilityStatementRestResourceComponent resource(
            CapabilityStatementRestComponent rest, String type) {
        CapabilityStatementRestResourceComponent resource = rest.addResource()
                .setType(type)
                .setVersioning(ResourceVersionPolicy.NOVERSION)
                .setConditionalRead(CapabilityStatement.ConditionalReadStatus.NOTMATCH);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        return resource;
    }
}
