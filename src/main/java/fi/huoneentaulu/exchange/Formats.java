package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The formats that services are taken in from, and the sources that this server asks itself. */
@Component
class Formats {
    private final Map<String, ServiceFormat> formats;
    private final Map<String, ServiceSource> sources;
    private final Map<String, PackageFormat> packages;
    private final Map<String, PreparedFormat> prepared;

    Formats(
            List<ServiceFormat> formats,
            List<ServiceSource> sources,
            List<PackageFormat> packages,
            List<PreparedFormat> prepared) {
        this.formats =
                new TreeMap<>(formats.stream().collect(Collectors.toMap(ServiceFormat::source, Function.identity())));
        this.sources = sources.stream().collect(Collectors.toMap(ServiceSource::source, Function.identity()));
        this.packages = packages.stream().collect(Collectors.toMap(PackageFormat::source, Function.identity()));
        this.prepared = prepared.stream().collect(Collectors.toMap(PreparedFormat::source, Function.identity()));
    }

    List<String> names() {
        return List.copyOf(formats.keySet());
    }

    ServiceFormat format(String name) {
        return Optional.ofNullable(formats.get(name))
                .orElseThrow(() ->
                        new DomainException("exchange.error.unknown-format", String.join(", ", formats.keySet())));
    }

    boolean hasSource(String name) {
        ServiceSource source = sources.get(name);
        return source != null && source.configured();
    }

    ServiceSource source(String name) {
        format(name);
        return Optional.ofNullable(sources.get(name))
                .filter(ServiceSource::configured)
                .orElseThrow(() -> new DomainException("exchange.error.no-source", name));
    }

    PackageFormat inZip(String name) {
        return Optional.ofNullable(packages.get(name))
                .orElseThrow(() -> new DomainException("exchange.error.no-package"));
    }

    /** Whether somebody must say how the items of a file are to be read before its run can begin. */
    boolean needsPreparing(String name) {
        return prepared.containsKey(name);
    }

    ItemDesk desk(ImportRun run) {
        PreparedFormat own = prepared.get(run.source());
        if (own != null) {
            return new ItemDesk(own.of(run.id()), null);
        }
        return new ItemDesk(format(run.source()), run.origin() == ImportOrigin.SOURCE ? source(run.source()) : null);
    }
}
