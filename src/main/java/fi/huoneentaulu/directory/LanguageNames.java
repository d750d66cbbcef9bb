package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages that services are given in, by the names that people write. */
final class LanguageNames {
    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Stream.concat(
                        Stream.of(Locale.getISOLanguages()),
                        Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .forEach(code -> {
                    for (Language language : Language.values()) {
                        codes.putIfAbsent(name(code, language).toLowerCase(Locale.ROOT), code);
                    }
                });
        return Map.copyOf(codes);
    }

    private static String name(String code, Language language) {
        return Locale.of(code).getDisplayLanguage(language.locale());
    }

    /** The names of languages in the words of a reader. */
    static String of(Collection<String> codes, Language language) {
        return codes.stream().map(code -> name(code, language)).sorted().collect(Collectors.joining(", "));
    }

    /** The code of a language that is named in any of the three languages, or by its code itself. */
    static Optional<String> code(String said) {
        String name = said.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CODES.get(name))
                .or(() -> Optional.of(name).filter(code -> code.matches("[a-z]{2,3}")));
    }
}
