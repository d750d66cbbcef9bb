package fi.huoneentaulu.directory;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a service as its keeper left it.
 *
 * @param values every field with its text
 * @param typed the fields among them that are not saved yet
 * @param overtaken typed fields that somebody else has changed since, with what is stored there now
 * @param kept the service that the form is of, or null for a new one
 */
public record ServiceFormState(
        Map<String, String> values,
        Map<String, String> typed,
        Map<String, String> overtaken,
        @Nullable KeptService kept) {

    /**
     * The service as it is stored.
     *
     * @return the service, or empty when it is not there yet
     */
    public Optional<TrayService> service() {
        return Optional.ofNullable(kept).map(each -> each.now().service());
    }

    /**
     * The version of the service that the form is of.
     *
     * @return the version; 0 for a new service
     */
    public long version() {
        return kept == null ? 0 : kept.version();
    }

    /**
     * The source that a field follows.
     *
     * @param field the name of a field
     * @return the source, or empty when what stands in the field was written here
     */
    public Optional<String> follows(String field) {
        TrayService told = kept == null ? null : kept.told();
        return service()
                .filter(service -> told != null
                        && ServiceForm.part(field)
                                .filter(part -> Objects.equals(part.of(service), part.of(told)))
                                .isPresent())
                .flatMap(service -> Optional.ofNullable(service.origin()))
                .map(Origin::source);
    }
}
