package fi.huoneentaulu.desk;

import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of cards is narrowed to, as it stands in the page's address.
 *
 * @param serviceArea the code of a service area, or null
 * @param standing where the cards stand, or null
 * @param theme what they are about, or null
 * @param overdue whether only those whose check is late
 * @param behind the language in which a text is missing or outdated, or null
 */
public record CardFilter(
        @Nullable String serviceArea,
        @Nullable Standing standing,
        @Nullable Theme theme,
        boolean overdue,
        @Nullable Language behind) {
    private static final String AREA = "palvelualue";
    private static final String STANDING = "tila";
    private static final String THEME = "aihe";
    private static final String OVERDUE = "myohassa";
    private static final String BEHIND = "kaannos";

    /**
     * Reads a filter; what makes no sense is left out.
     *
     * @param query names and values of an address
     * @return the filter
     */
    public static CardFilter of(Map<String, String> query) {
        String area = query.getOrDefault(AREA, "");
        return new CardFilter(
                area.isBlank() ? null : area,
                word(Standing.values(), query.get(STANDING)).orElse(null),
                word(Theme.values(), query.get(THEME)).orElse(null),
                query.containsKey(OVERDUE),
                Language.ofTag(query.getOrDefault(BEHIND, ""))
                        .filter(language -> language != Language.FI)
                        .orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String written) {
        return Arrays.stream(values)
                .filter(each -> written(each).equals(written))
                .findFirst();
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Writes the filter.
     *
     * @return names and values for an address
     */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (serviceArea != null) {
            query.put(AREA, serviceArea);
        }
        if (standing != null) {
            query.put(STANDING, written(standing));
        }
        if (theme != null) {
            query.put(THEME, written(theme));
        }
        if (overdue) {
            query.put(OVERDUE, "1");
        }
        if (behind != null) {
            query.put(BEHIND, behind.tag());
        }
        return query;
    }

    /**
     * Whether a card is among what is wanted.
     *
     * @param card the card
     * @param words each of these must stand in its title, code or owner; blank for any
     * @return true when it is
     */
    public boolean admits(DocumentSummary card, String words) {
        return (serviceArea == null || serviceArea.equals(card.serviceArea()))
                && (standing == null || card.standings().contains(standing))
                && (theme == null || card.themes().contains(theme))
                && (!overdue || card.overdue())
                && (behind == null
                        || card.missing().contains(behind)
                        || card.outdated().contains(behind))
                && says(card, words);
    }

    private static boolean says(DocumentSummary card, String words) {
        if (words.isBlank()) {
            return true;
        }
        StringBuilder said = new StringBuilder(card.code());
        Stream.of(card.title(), card.owner()).filter(text -> text != null).forEach(text -> add(said, text));
        String all = said.toString().toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static void add(StringBuilder said, LocalizedText text) {
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(words -> said.append(' ').append(words));
        }
    }
}
