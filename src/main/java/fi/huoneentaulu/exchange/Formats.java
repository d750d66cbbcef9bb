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

    Formats(List<ServiceFormat> formats, List<ServiceSource> sources, List<PackageFormat> packages) {
        this.formats =
                new TreeMap<>(formats.stream().collect(Collectors.toMap(ServiceFormat::source, Function.identity())));
        this.sources = sources.stream().collect(Collectors.toMap(ServiceSource::source, Function.identity()));
        this.packages = packages.stream().collect(Collectors.toMap(PackageFormat::source, Function.identity()));
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

    ItemDesk desk(String name, ImportOrigin origin) {
        return new ItemDesk(format(name), origin == ImportOrigin.SOURCE ? source(name) : null);
    }
}
