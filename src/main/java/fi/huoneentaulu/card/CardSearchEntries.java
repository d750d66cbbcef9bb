package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index knows of a card. */
@Component
class CardSearchEntries {

    SearchEntry entry(Published<CardBody> published) {
        CardBody card = published.body();
        CardBody.Route route = card.route();
        Ages ages = card.audience().ages();
        return new SearchEntry(
                Subject.card(card.code()),
                CardLinks.path(card.code()),
                card.title(),
                card.summary(),
                card.keywords(),
                words(card),
                route.themes(),
                route.sector(),
                route.level(),
                route.step(),
                route.mode(),
                route.delivery(),
                ages == null ? null : ages.min(),
                ages == null ? null : ages.max(),
                card.audience().coverage(),
                route.directors(),
                route.deliverers(),
                published.check().on(),
                published.check().reviewDue(),
                related(card));
    }

    private static Set<Subject> related(CardBody card) {
        return Stream.concat(card.links().related().stream(), card.links().variants().stream())
                .map(Subject::card)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalizedText words(CardBody card) {
        List<LocalizedText> texts = texts(card).filter(Objects::nonNull).toList();
        Function<Language, String> in = language -> texts.stream()
                .map(text -> text.exactly(language))
                .flatMap(Optional::stream)
                .map(Markdown::plain)
                .collect(Collectors.joining("\n"));
        return new LocalizedText(in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
    }

    private static Stream<@Nullable LocalizedText> texts(CardBody card) {
        CardBody.Guidance guidance = card.guidance();
        Stream<@Nullable LocalizedText> criteria = Stream.concat(
                Stream.ofNullable(card.eligibility().when()).flatMap(CardSearchEntries::notes),
                card.eligibility().exclusions().stream().map(Exclusion::note).map(Note::text));
        Stream<@Nullable LocalizedText> rest = Stream.of(
                card.audience().forWhom(),
                guidance.script().say(),
                guidance.client(),
                guidance.next().text(),
                guidance.responsibility().coordinator());
        return Stream.of(
                        criteria,
                        rest,
                        guidance.steps().stream(),
                        guidance.checklist().stream(),
                        guidance.pointers().stream().map(CardBody.Pointer::text),
                        guidance.contacts().stream().map(CardBody.Contact::name),
                        card.links().attachments().stream().flatMap(each -> Stream.of(each.caption(), each.alt())))
                .flatMap(Function.identity());
    }

    private static Stream<@Nullable LocalizedText> notes(Rule rule) {
        return Stream.concat(
                Stream.of(rule.note()).map(Note::text), rule.parts().stream().flatMap(CardSearchEntries::notes));
    }
}
