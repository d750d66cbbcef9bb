package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index knows of an operating model; its cards are found by their own words. */
@Component
class ModelSearchEntries {

    SearchEntry entry(Published<ModelBody> published) {
        ModelBody model = published.body();
        return new SearchEntry(
                ModelLinks.subject(model.code()),
                ModelLinks.path(model.code()),
                model.title(),
                model.summary(),
                model.keywords(),
                words(model),
                model.basics().themes(),
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                model.basics().coverage(),
                Set.of(),
                Set.of(),
                published.check().on(),
                published.check().reviewDue(),
                Set.of());
    }

    private static LocalizedText words(ModelBody model) {
        List<LocalizedText> texts = texts(model).filter(Objects::nonNull).toList();
        Function<Language, String> in = language -> texts.stream()
                .map(text -> text.exactly(language))
                .flatMap(Optional::stream)
                .map(Markdown::plain)
                .collect(Collectors.joining("\n"));
        return new LocalizedText(in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
    }

    private static Stream<@Nullable LocalizedText> texts(ModelBody model) {
        ModelBody.Description description = model.description();
        return Stream.of(
                        Arrays.stream(ModelPart.values()).flatMap(part -> description.text(part).stream()),
                        description.unfinished().stream().map(ModelBody.Unfinished::text),
                        model.basics().places().stream(),
                        model.basics().organisations().stream(),
                        model.basics().funders().stream(),
                        model.figures().stream().flatMap(each -> Stream.of(each.topic(), each.value(), each.note())),
                        model.links().mentors().stream(),
                        model.links().pictures().stream().flatMap(each -> Stream.of(each.caption(), each.alt())),
                        model.links().attachments().stream().flatMap(each -> Stream.of(each.caption(), each.alt())))
                .flatMap(Function.identity());
    }
}
