package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.ServiceDirectory;
import fi.huoneentaulu.directory.StoredService;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** The services of the directory, and their places, as HSDS has them. */
@Service
@ForReaders
public class HsdsAnswers {
    /** How many services with all their texts are in memory at a time. */
    static final int CHUNK = 50;

    private final ServiceDirectory directory;
    private final HsdsIndex index;
    private final HsdsFilters filters;
    private final ServiceExport export;

    HsdsAnswers(ServiceDirectory directory, HsdsIndex index, HsdsFilters filters, ServiceExport export) {
        this.directory = directory;
        this.index = index;
        this.filters = filters;
        this.export = export;
    }

    /** How much is told of each thing of a list. */
    public enum Detail {
        /** What tells whether it must be read again. */
        MINIMAL,
        /** What stands once. */
        BASIC,
        FULL
    }

    /**
     * What changes whenever an answer may have changed.
     *
     * @return a text for an ETag
     */
    public String stamp() {
        return directory.listing().stamp();
    }

    /**
     * A page of services.
     *
     * @param query which ones
     * @param paging which page
     * @param detail how much of each
     * @return the page
     */
    public Answer services(HsdsQuery query, Paging paging, Detail detail) {
        List<ListedService> found = filters.of(directory.listing(), query);
        return Answer.page(paging.envelope(found.size()), contents(paging.of(found), detail));
    }

    /**
     * All services that are asked for, without pages.
     *
     * @param query which ones
     * @param detail how much of each
     * @return the services, read while they are taken
     */
    public Stream<ObjectNode> allServices(HsdsQuery query, Detail detail) {
        return contents(filters.of(directory.listing(), query), detail);
    }

    private Stream<ObjectNode> contents(List<ListedService> services, Detail detail) {
        return switch (detail) {
            case MINIMAL -> services.stream().map(ServiceExport::minimal);
            case BASIC -> read(services).map(export::line);
            case FULL -> read(services).map(export::full);
        };
    }

    private Stream<StoredService> read(List<ListedService> services) {
        return chunks(services)
                .flatMap(chunk ->
                        directory.read(chunk.stream().map(ListedService::code).toList()).stream());
    }

    static <T> Stream<List<T>> chunks(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(from + CHUNK, all.size())));
    }

    /**
     * A service with everything.
     *
     * @param id its id
     * @return the service, or empty when readers may see none with that id
     */
    public Optional<Answer> service(UUID id) {
        return index.service(directory.listing(), id)
                .flatMap(service ->
                        directory.read(List.of(service.code())).stream().findFirst())
                .map(export::full)
                .map(Answer::of);
    }

    /**
     * A page of services at their locations.
     *
     * @param query of which services
     * @param paging which page
     * @param detail how much of each
     * @return the page
     */
    public Answer places(HsdsQuery query, Paging paging, Detail detail) {
        List<HsdsIndex.Way> ways = filters.of(directory.listing(), query).stream()
                .flatMap(service ->
                        IntStream.range(0, service.channels()).mapToObj(channel -> new HsdsIndex.Way(service, channel)))
                .toList();
        return Answer.page(
                paging.envelope(ways.size()),
                chunks(paging.of(ways)).flatMap(chunk -> places(chunk, detail == Detail.FULL)));
    }

    private Stream<ObjectNode> places(Collection<HsdsIndex.Way> ways, boolean whole) {
        Set<String> codes = new LinkedHashSet<>();
        ways.forEach(way -> codes.add(way.service().code()));
        Map<String, StoredService> read = new HashMap<>();
        directory.read(codes).forEach(stored -> read.put(stored.service().code(), stored));
        return ways.stream()
                .flatMap(way -> Stream.ofNullable(read.get(way.service().code()))
                        .filter(stored ->
                                way.channel() < stored.service().channels().size())
                        .map(stored -> export.atLocation(stored, way.channel(), whole)))
                .map(Entity::json);
    }

    /**
     * A service at one of its locations with everything.
     *
     * @param id its id
     * @return what is there, or empty when there is none that readers may see
     */
    public Optional<Answer> place(UUID id) {
        return index.way(directory.listing(), id)
                .flatMap(way -> places(List.of(way), true).findFirst())
                .map(Answer::of);
    }
}
