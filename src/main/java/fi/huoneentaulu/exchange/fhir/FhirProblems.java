package fi.huoneentaulu.exchange.fhir;

import fi.huoneentaulu.base.ProblemForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problems as OperationOutcomes. */
@Component
class FhirProblems implements ProblemForm {
    private static final String ROOT = "/api/fhir";
    private static final int SERVER = 500;
    private static final Map<Integer, String> CODES = Map.of(
            400, "invalid",
            401, "login",
            403, "forbidden",
            404, "not-found",
            405, "not-supported",
            406, "not-supported",
            429, "throttled",
            503, "transient");

    private final JsonMapper json;

    FhirProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean isSpokenAt(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public String contentType() {
        return FhirAnswers.MEDIA_TYPE;
    }

    @Override
    public String write(int status, String detail) {
        String code = CODES.getOrDefault(status, status < SERVER ? "processing" : "exception");
        return json.writeValueAsString(Map.of(
                "resourceType",
                "OperationOutcome",
                "issue",
                List.of(Map.of("severity", "error", "code", code, "diagnostics", detail))));
    }
}
