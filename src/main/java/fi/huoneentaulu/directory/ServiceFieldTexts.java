package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a part of a service tells, as lines of text that can be compared. */
public final class ServiceFieldTexts {
    private final ServiceWords words;

    /**
     * Texts for a reader.
     *
     * @param words the reader's words
     */
    public ServiceFieldTexts(ServiceWords words) {
        this.words = words;
    }

    /**
     * What a part tells.
     *
     * @param service the service
     * @param field the part
     * @return its lines, all languages included; empty when it tells nothing
     */
    public List<String> of(TrayService service, ServiceField field) {
        return field == ServiceField.COVERAGE
                ? List.of(words.coverage(service.coverage()))
                : lines(field.of(service)).toList();
    }

    private Stream<String> lines(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case LocalizedText text ->
                Stream.of(Language.values()).flatMap(language -> text.exactly(language).stream());
            case Map<?, ?> map -> map.values().stream().flatMap(this::lines);
            case Set<?> set -> set.stream().flatMap(this::lines).sorted();
            case Collection<?> list -> list.stream().flatMap(this::lines);
            case Cost cost -> Stream.of(words.say(cost.key()));
            case Accessibility feature -> Stream.of(words.say(feature.key()));
            case Enum<?> named -> Stream.of(words.name(named));
            case AgeRange ages -> words.ages(ages).stream();
            case Term term -> lines(term.name()).map(name -> term.taxonomy() + ": " + name);
            case Channel channel -> channel(channel);
            case Coverage area -> Stream.of(words.coverage(Set.of(area)));
            default -> Stream.of(value.toString());
        };
    }

    private Stream<String> channel(Channel channel) {
        return Stream.of(
                        lines(channel.name()),
                        lines(channel.note()),
                        Stream.of(words.place(channel.place())),
                        channel.phones().stream()
                                .flatMap(phone -> Stream.concat(Stream.of(phone.number()), lines(phone.note()))),
                        Stream.ofNullable(channel.email()),
                        Stream.ofNullable(channel.url()),
                        channel.hours().stream().map(words::hours),
                        channel.season() == null ? Stream.<String>empty() : Stream.of(words.season(channel.season())),
                        lines(channel.accessibility()),
                        lines(channel.accessibilityNote()))
                .flatMap(each -> each)
                .filter(line -> !line.isBlank());
    }
}
