package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a sheet is most likely to be read: as the last one with the same headings, or by what its headings say. */
@Component
class SheetProposals {
    private static final int LONGEST_LIST = 80;
    private static final int MOST_WORDS = 60;

    private final SheetStore store;
    private final SheetWords words;
    private final SheetChoices choices;

    SheetProposals(SheetStore store, SheetWords words, SheetChoices choices) {
        this.store = store;
        this.words = words;
        this.choices = choices;
    }

    SheetMapping mapping(String file, TableCollector.Collected table, boolean several) {
        List<String> headings =
                table.columns().stream().map(SheetColumn::heading).toList();
        return store.remembered(headings).orElseGet(() -> fresh(file, table, several, headings));
    }

    private SheetMapping fresh(String file, TableCollector.Collected table, boolean several, List<String> headings) {
        String bare =
                file.replaceFirst("\\.[^.]*$", "").replaceAll("[_\\s]+", " ").strip();
        String list = several ? bare + " – " + table.name() : bare;
        return new SheetMapping(
                Excerpts.beginning(list, LONGEST_LIST),
                false,
                Language.FI,
                words.columns(headings),
                new EnumMap<>(SheetField.class),
                new EnumMap<>(SheetField.class));
    }

    Map<String, Optional<String>> meanings(Sheet sheet, SheetField field) {
        Map<String, Optional<String>> meanings = new LinkedHashMap<>();
        sheet.mapping().places(field).stream()
                .flatMap(place -> sheet.columns().get(place).values().stream())
                .flatMap(cell -> choices.words(sheet.mapping(), field, cell))
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> meanings.put(word, choices.meaning(sheet.mapping(), field, word)));
        return meanings;
    }

    Map<String, String> choices(SheetField field, Language language) {
        return choices.codes(field).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> choices.name(field, code, language),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    Optional<String> code(SheetField field, String word) {
        return word.isBlank() ? Optional.empty() : choices.guess(field, word);
    }

    List<String> names(Collection<Provider> providers, Language language) {
        return providers.stream()
                .map(provider -> provider.name().text(language))
                .distinct()
                .sorted(Alphabet.of(language).by(name -> name))
                .toList();
    }
}
