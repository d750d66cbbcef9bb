package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ptv.PtvParts.Text;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of PTV in our languages; where there is none in Finnish, the Swedish or English one stands in its place. */
final class PtvTexts {
    private PtvTexts() {}

    /** A text, or null when there is none in a language of ours. */
    @Nullable
    static LocalizedText of(List<Text> texts) {
        return of(texts.stream());
    }

    /** The text of a type; older answers call the types otherwise. */
    @Nullable
    static LocalizedText of(List<Text> texts, String... types) {
        Set<String> wanted = Set.of(types);
        return of(texts.stream().filter(text -> text.type() != null && wanted.contains(text.type())));
    }

    private static @Nullable LocalizedText of(Stream<Text> chosen) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        chosen.forEach(text ->
                word(text).ifPresent(word -> language(text).ifPresent(tag -> words.putIfAbsent(tag, word))));
        return text(words);
    }

    /** Several texts of a type: the first of each language together, then the second of each. */
    static List<LocalizedText> all(List<Text> texts, String... types) {
        Set<String> wanted = Set.of(types);
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        texts.stream()
                .filter(text -> text.type() != null && wanted.contains(text.type()))
                .forEach(text -> word(text)
                        .ifPresent(word -> language(text)
                                .ifPresent(tag -> words.computeIfAbsent(tag, _ -> new ArrayList<>())
                                        .add(word))));
        List<LocalizedText> all = new ArrayList<>();
        for (int i = 0; ; i++) {
            Map<Language, String> row = new EnumMap<>(Language.class);
            for (Map.Entry<Language, List<String>> each : words.entrySet()) {
                if (i < each.getValue().size()) {
                    row.put(each.getKey(), each.getValue().get(i));
                }
            }
            if (row.isEmpty()) {
                return all;
            }
            all.add(Objects.requireNonNull(text(row)));
        }
    }

    /** A text by language, or null when there is none at all. */
    @Nullable
    static LocalizedText text(Map<Language, String> words) {
        String finnish = Stream.of(Language.FI, Language.SV, Language.EN)
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return finnish == null ? null : new LocalizedText(finnish, words.get(Language.SV), words.get(Language.EN));
    }

    /** Whether there is no text in Finnish though there is one in another language of ours. */
    static boolean withoutFinnish(List<Text> texts) {
        List<Language> told = texts.stream()
                .filter(text -> word(text).isPresent())
                .flatMap(text -> language(text).stream())
                .toList();
        return !told.isEmpty() && !told.contains(Language.FI);
    }

    /** Two texts after one another in each language; one that a language lacks stands there in Finnish. */
    @Nullable
    static LocalizedText joined(@Nullable LocalizedText first, @Nullable LocalizedText second, String between) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (first.exactly(language).isPresent() || second.exactly(language).isPresent()) {
                words.put(language, first.text(language) + between + second.text(language));
            }
        }
        return text(words);
    }

    /** One word for a field that knows no languages. */
    @Nullable
    static String plain(List<Text> texts) {
        LocalizedText text = of(texts);
        return text == null ? null : text.fi();
    }

    /** A word without blanks around it; one that says nothing is none. */
    static Optional<String> said(@Nullable String word) {
        return Optional.ofNullable(word).map(String::strip).filter(each -> !each.isEmpty());
    }

    static Optional<Language> language(Text text) {
        return language(text.language());
    }

    static Optional<Language> language(@Nullable String tag) {
        return said(tag).flatMap(Language::ofTag);
    }

    private static Optional<String> word(Text text) {
        return said(text.value());
    }
}
