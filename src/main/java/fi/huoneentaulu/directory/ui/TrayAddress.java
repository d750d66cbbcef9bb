package fi.huoneentaulu.directory.ui;

import fi.huoneentaulu.directory.TrayQuery;
import fi.huoneentaulu.directory.TraySwitch;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it stands behind {@code #}: it may tell of a client, so no browser sends it. */
final class TrayAddress {
    private static final String WORDS = "q";
    private static final String PLACE = "kunta";
    private static final String AGE = "ika";
    private static final String NEEDS = "tarve";
    private static final String GROUPS = "kenelle";
    private static final String SECTORS = "kuka";
    private static final String SWITCHES = "vain";
    private static final int OLDEST = 120;

    private TrayAddress() {}

    /** Reads an address; what makes no sense in it is left out. */
    static TrayQuery read(Map<String, String> state) {
        return new TrayQuery(
                state.getOrDefault(WORDS, ""),
                state.get(PLACE),
                age(state.getOrDefault(AGE, "")),
                chosen(Need.class, state.get(NEEDS)),
                chosen(TargetGroup.class, state.get(GROUPS)),
                chosen(Sector.class, state.get(SECTORS)),
                chosen(TraySwitch.class, state.get(SWITCHES)));
    }

    /** Years as they are typed, with or without a decimal; nothing for what is no age. */
    static @Nullable Integer age(String text) {
        String years = text.strip().replaceFirst("[.,]\\d+$", "");
        if (!years.matches("\\d{1,3}")) {
            return null;
        }
        int age = Integer.parseInt(years);
        return age <= OLDEST ? age : null;
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, @Nullable String text) {
        List<String> words = text == null ? List.of() : List.of(text.split(","));
        Set<E> chosen = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(value -> words.contains(word(value)))
                .forEach(chosen::add);
        return chosen;
    }

    static Map<String, String> write(TrayQuery query) {
        Map<String, String> state = new LinkedHashMap<>();
        put(state, WORDS, query.words());
        put(state, PLACE, query.municipality());
        put(state, AGE, query.age() == null ? null : query.age().toString());
        put(state, NEEDS, words(query.needs()));
        put(state, GROUPS, words(query.groups()));
        put(state, SECTORS, words(query.sectors()));
        put(state, SWITCHES, words(query.switches()));
        return state;
    }

    private static void put(Map<String, String> state, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            state.put(name, value);
        }
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(java.util.Comparator.comparing(Enum::ordinal))
                .map(TrayAddress::word)
                .collect(Collectors.joining(","));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
