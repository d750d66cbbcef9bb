package fi.huoneentaulu.guards;

import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bundle of a module's texts, named {@code <module>} or {@code <module>-<part>}, in all languages. */
record Bundles(String name, Map<Language, Map<String, String>> texts) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Path FOLDER = House.RESOURCES.resolve("vaadin-i18n");

    /** Every module's texts. */
    static List<Bundles> all() {
        Set<String> names = JavaSource.under(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return names.stream().map(Bundles::of).toList();
    }

    private static Bundles of(String name) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(
                    language,
                    load(FOLDER.resolve(name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties")));
        }
        return new Bundles(name, texts);
    }

    private static Map<String, String> load(Path file) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The module whose texts these are. */
    String module() {
        return name.split("-")[0];
    }

    /** The keys of every language together. */
    Set<String> keys() {
        return texts.values().stream()
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with the texts, one sentence each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String key : keys()) {
            if (!key.startsWith(module() + ".")) {
                problems.add(key + " does not begin with " + module() + ".");
            }
            Set<Set<String>> placeholders = new HashSet<>();
            texts.forEach((language, each) -> {
                String text = each.get(key);
                if (text == null || text.isBlank()) {
                    problems.add(key + " has no text in " + language);
                } else {
                    problem(text).ifPresent(what -> problems.add(key + " in " + language + " " + what));
                    placeholders.add(placeholders(text));
                }
            });
            if (placeholders.size() > 1) {
                problems.add(key + " has different placeholders in different languages");
            }
        }
        return problems;
    }

    private static Optional<String> problem(String text) {
        if (text.indexOf('\'') >= 0) {
            return Optional.of("holds ', which the message format eats: write ’");
        }
        try {
            new MessageFormat(text, Locale.ROOT);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is not a message format: " + e.getMessage());
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
