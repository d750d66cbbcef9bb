package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a card as plain text, for comparing: what its authors wrote, language by language, and what they chose. */
final class CardWords {
    /** As much of a hash as tells two files of one name apart. */
    private static final int HASH = 8;

    private final Messages messages;
    private final RuleSentences sentences;
    private final CardTitles titles;
    private final Language reader;

    CardWords(Messages messages, RuleSentences sentences, CardTitles titles, Language reader) {
        this.messages = messages;
        this.sentences = sentences;
        this.titles = titles;
        this.reader = reader;
    }

    /** What the authors wrote in a language; empty where they wrote nothing in it. */
    String inWords(CardChanges.Part part, CardBody card, Language language) {
        CardBody.Guidance guidance = card.guidance();
        Stream<@Nullable LocalizedText> texts = switch (part) {
            case TITLE -> Stream.of(card.title());
            case SUMMARY -> Stream.of(card.summary());
            case KEYWORDS -> Stream.of(card.keywords());
            case ROUTE -> Stream.of(card.route().duration());
            case FOR_WHOM ->
                Stream.concat(
                        Stream.of(card.audience().forWhom()),
                        card.audience().overrides().stream().map(CardBody.Override::note));
            case CRITERIA, CASES -> Stream.empty();
            case WHEN_NOT -> guidance.pointers().stream().map(CardBody.Pointer::text);
            case LATEST -> latest(guidance.latest());
            case STEPS -> guidance.steps().stream();
            case CHECKLIST -> guidance.checklist().stream();
            case SCRIPT ->
                Stream.of(
                        guidance.script().say(),
                        guidance.script().sms(),
                        guidance.script().record());
            case CLIENT -> Stream.of(guidance.client());
            case NEXT -> Stream.of(guidance.next().text(), guidance.next().waiting());
            case FEE -> Stream.of(guidance.fee());
            case CONTACTS ->
                guidance.contacts().stream().flatMap(each -> Stream.of(each.name(), each.place(), each.note()));
            case RESPONSIBILITY ->
                Stream.of(
                        guidance.responsibility().until(),
                        guidance.responsibility().coordinator());
            case LINKS ->
                card.links().localValues().stream()
                        .flatMap(each -> Stream.of(
                                each.topic(),
                                each.local().text(),
                                each.national().text()));
            case ATTACHMENTS ->
                card.links().attachments().stream().flatMap(each -> Stream.of(each.caption(), each.alt()));
            case STEWARDSHIP ->
                Stream.concat(
                        Stream.of(
                                card.stewardship().owner().unit(),
                                card.stewardship().owner().role(),
                                card.stewardship().owner().deputy()),
                        card.stewardship().owner().coAuthors().stream());
        };
        return texts.filter(Objects::nonNull)
                .flatMap(text -> text.exactly(language).stream())
                .collect(Collectors.joining("\n"));
    }

    /** What the authors chose, in the reader's words; empty where the part is all text. */
    String inForm(CardChanges.Part part, CardBody card) {
        return switch (part) {
            case ROUTE -> route(card.route());
            case FOR_WHOM -> audience(card.audience());
            case CRITERIA -> criteria(card);
            case CASES -> lines(card.cases(), TestCase::name);
            case WHEN_NOT -> lines(card.guidance().pointers(), pointer -> redirect(pointer.redirect()));
            case CONTACTS -> lines(card.guidance().contacts(), CardWords::contact);
            case LINKS -> links(card.links());
            case ATTACHMENTS ->
                lines(
                        card.links().attachments(),
                        each -> each.file() + " ("
                                + each.sha256()
                                        .substring(
                                                0, Math.min(HASH, each.sha256().length())) + ")");
            case STEWARDSHIP -> stewardship(card.stewardship());
            case TITLE, SUMMARY, KEYWORDS, LATEST, STEPS, CHECKLIST, SCRIPT, CLIENT, NEXT, FEE, RESPONSIBILITY -> "";
        };
    }

    private static Stream<@Nullable LocalizedText> latest(CardBody.@Nullable Latest latest) {
        return latest == null ? Stream.empty() : Stream.of(latest.text(), latest.note());
    }

    private String route(CardBody.Route route) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.name(reader, route.mode()));
        lines.add(messages.name(reader, route.sector()));
        lines.add(messages.name(reader, route.level()));
        if (route.step() != null) {
            lines.add(messages.get(reader, "card.face.step", route.step().toString()));
        }
        lines.add(names(route.themes()));
        lines.add(names(route.delivery()));
        if (route.visits() != null) {
            lines.add(route.visits().min() + "–" + route.visits().max());
        }
        lines.add(names(route.directors()));
        lines.add(names(route.deliverers()));
        return joined(lines);
    }

    private static String audience(CardBody.Audience audience) {
        return joined(List.of(
                audience.coverage().text(),
                ages(audience.ages()),
                lines(
                        audience.overrides(),
                        each -> each.area().text() + " " + ages(each.ages()) + " "
                                + (each.form() == null ? "" : each.form().url()))));
    }

    private static String ages(@Nullable Ages ages) {
        return ages == null ? "" : Objects.toString(ages.min(), "") + "–" + Objects.toString(ages.max(), "");
    }

    private String criteria(CardBody card) {
        List<String> lines = new ArrayList<>();
        Rule when = card.eligibility().when();
        if (when != null) {
            lines.add(sentences.sentence(when, reader).text());
        }
        card.eligibility()
                .exclusions()
                .forEach(exclusion -> lines.add(
                        "– " + sentences.sentence(exclusion, reader).text() + " " + redirect(exclusion.redirect())));
        return joined(lines);
    }

    private String redirect(@Nullable Redirect redirect) {
        return switch (redirect) {
            case null -> "";
            case Redirect.ToCard card -> "→ " + title(card.code());
            case Redirect.ToTray _ -> "→ " + messages.get(reader, "card.face.tray");
        };
    }

    private String title(String code) {
        return titles.title(code).map(title -> title.text(reader)).orElse(code);
    }

    private static String contact(CardBody.Contact contact) {
        return joined(List.of(
                Objects.toString(contact.phone(), ""),
                Objects.toString(contact.url(), ""),
                lines(contact.hours(), hours -> hours.days() + " " + hours.from() + "–" + hours.to())));
    }

    private String links(CardBody.Links links) {
        return joined(List.of(
                lines(links.related(), this::title),
                lines(links.variants(), this::title),
                lines(
                        links.sources(),
                        source -> source.title().text(reader) + " " + source.publisher() + " "
                                + Objects.toString(source.date(), "") + " " + Objects.toString(source.url(), "")),
                tray(links.tray())));
    }

    private String tray(CardBody.@Nullable TrayPointer tray) {
        if (tray == null) {
            return "";
        }
        ServiceRole role = tray.role();
        return joined(List.of(role == null ? "" : messages.name(reader, role), names(tray.needs())));
    }

    private String stewardship(Stewardship stewardship) {
        Stewardship.Decision decision = stewardship.decision();
        return joined(List.of(
                Objects.toString(stewardship.serviceArea(), ""),
                stewardship.validFrom() + "–" + Objects.toString(stewardship.validUntil(), ""),
                Objects.toString(stewardship.reviewMonths(), ""),
                decision == null
                        ? ""
                        : messages.get(
                                        reader,
                                        "card.face.decision",
                                        FaceTexts.day(decision.on()),
                                        decision.by().text(reader))
                                + " " + decision.ground().text(reader)));
    }

    private <E extends Enum<E>> String names(Collection<E> values) {
        return values.stream().sorted().map(each -> messages.name(reader, each)).collect(Collectors.joining(", "));
    }

    private static <T> String lines(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String joined(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
