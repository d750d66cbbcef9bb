package fi.huoneentaulu.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What senders call their columns and what they write in them, in the three languages; from the file
 * {@code exchange/sheet-headings.yaml}. It proposes, a coordinator decides.
 *
 * @param headings words of headings
 * @param values words of values by the code of ours that they mean
 * @param personal words of headings of columns that must not be read: they name people
 */
record SheetWords(
        Map<SheetField, List<String>> headings,
        Map<SheetField, Map<String, List<String>>> values,
        List<String> personal) {
    private static final String FILE = "exchange/sheet-headings.yaml";
    private static final int WHOLE = 1000;

    SheetWords {
        headings = Map.copyOf(headings);
        values = Map.copyOf(values);
        personal = List.copyOf(personal);
    }

    static SheetWords read() throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return mapper.readValue(file, SheetWords.class);
        }
    }

    /** A text as it is compared: small letters, words parted by single spaces, nothing else but digits. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+]+", " ")
                .strip();
    }

    private record Guess(int column, SheetField field, int worth) {}

    /** What each of some headings most likely tells; null where nothing is known of it or it names people. */
    List<@Nullable SheetField> columns(List<String> found) {
        List<Guess> guesses = new ArrayList<>();
        for (int column = 0; column < found.size(); column++) {
            String heading = plain(found.get(column));
            if (personal.stream().noneMatch(word -> worth(heading, word) > 0)) {
                guess(column, heading, guesses);
            }
        }
        guesses.sort((one, other) -> Integer.compare(other.worth(), one.worth()));
        Map<Integer, SheetField> chosen = new HashMap<>();
        Set<SheetField> taken = EnumSet.noneOf(SheetField.class);
        for (Guess guess : guesses) {
            boolean free = guess.field().isJoined() || !taken.contains(guess.field());
            if (free && chosen.putIfAbsent(guess.column(), guess.field()) == null) {
                taken.add(guess.field());
            }
        }
        List<@Nullable SheetField> columns = new ArrayList<>();
        for (int column = 0; column < found.size(); column++) {
            columns.add(chosen.get(column));
        }
        return columns;
    }

    private void guess(int column, String heading, List<Guess> guesses) {
        headings.forEach((field, words) -> words.stream()
                .mapToInt(word -> worth(heading, word))
                .max()
                .ifPresent(worth -> {
                    if (worth > 0) {
                        guesses.add(new Guess(column, field, worth));
                    }
                }));
    }

    /** A heading that is the word goes before one that holds it, and a long word before a short one. */
    private static int worth(String heading, String word) {
        String plain = plain(word);
        if (heading.equals(plain)) {
            return WHOLE + plain.length();
        }
        return (" " + heading + " ").contains(" " + plain + " ") ? plain.length() : 0;
    }

    /** What a word most likely means, whole or as a part of what was written. */
    Optional<String> value(SheetField field, String said) {
        String plain = plain(said);
        Map<String, Integer> worths = new HashMap<>();
        values.getOrDefault(field, Map.of())
                .forEach((code, words) -> words.stream()
                        .mapToInt(word -> worth(plain, word))
                        .max()
                        .ifPresent(worth -> worths.put(code, worth)));
        return worths.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
