package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.text.ListFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the texts of a path into what one reader sees, with the language that each is really in. */
final class PathwayTexts {
    private final Messages messages;
    private final Language language;

    PathwayTexts(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    Language language() {
        return language;
    }

    Spoken said(LocalizedText text) {
        return text.in(language);
    }

    @Nullable
    Spoken saidOrNull(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language);
    }

    /** A text of the interface: always in the reader's language. */
    Spoken own(String key, Object... args) {
        return new Spoken(message(key, args), language);
    }

    String message(String key, Object... args) {
        return messages.get(language, key, args);
    }

    String name(Enum<?> value) {
        return messages.name(language, value);
    }

    /** A message around texts of the path; one that fell back makes the whole Finnish. */
    Spoken around(String key, LocalizedText... texts) {
        Language used = used(texts);
        Object[] args = Stream.of(texts).map(text -> text.text(used)).toArray();
        return new Spoken(messages.get(used, key, args), used);
    }

    /** A text as a sentence of its own. */
    Spoken sentence(LocalizedText text) {
        Spoken spoken = text.in(language);
        return new Spoken(stopped(spoken.text()), spoken.language());
    }

    /** A sentence with names in a row, such as "a nurse or a physician may deliver this". */
    <E extends Enum<E>> Spoken listed(String key, Collection<E> values, BiFunction<PathwayTexts, E, String> name) {
        List<String> names = values.stream().map(each -> name.apply(this, each)).toList();
        ListFormat or = ListFormat.getInstance(language.locale(), ListFormat.Type.OR, ListFormat.Style.FULL);
        return own(key, or.format(names));
    }

    private Language used(LocalizedText... texts) {
        return Stream.of(texts).allMatch(text -> text.exactly(language).isPresent()) ? language : Language.FI;
    }

    static String stopped(String text) {
        return text.matches("(?s).*[.!?]$") ? text : text + ".";
    }
}
