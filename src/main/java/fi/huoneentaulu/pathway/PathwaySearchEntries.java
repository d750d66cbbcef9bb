package fi.huoneentaulu.pathway;

import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the index knows of a path. It is found by its name, its keywords and the titles on it; what its steps tell at length
 * stands on their cards, which are found by it before the path.
 */
@Component
class PathwaySearchEntries {

    SearchEntry entry(Published<PathwayBody> published) {
        PathwayBody path = published.body();
        PathwayBody.Head head = path.head();
        Ages ages = head.ages();
        return new SearchEntry(
                new Subject(SubjectKind.PATH, path.code()),
                PathwayLinks.path(path.code()),
                head.title(),
                head.summary(),
                head.keywords(),
                words(path),
                head.themes(),
                null,
                null,
                null,
                null,
                delivery(path),
                ages == null ? null : ages.min(),
                ages == null ? null : ages.max(),
                head.coverage(),
                Set.of(),
                deliverers(path),
                published.check().on(),
                published.check().reviewDue(),
                Set.of());
    }

    private static Set<Delivery> delivery(PathwayBody path) {
        return path.steps().stream().flatMap(step -> step.delivery().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Profession> deliverers(PathwayBody path) {
        return path.steps().stream()
                .flatMap(step -> step.deliverers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalizedText words(PathwayBody path) {
        Function<Language, String> in = language -> texts(path)
                .filter(Objects::nonNull)
                .map(text -> text.exactly(language))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new LocalizedText(in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
    }

    private static Stream<@Nullable LocalizedText> texts(PathwayBody path) {
        return Stream.of(
                        Stream.of(path.head().lead()),
                        path.lanes().stream().map(PathwayBody.Lane::title),
                        path.levels().stream().map(PathwayBody.Level::title),
                        path.steps().stream().map(PathwayBody.Step::title))
                .flatMap(Function.identity());
    }
}
