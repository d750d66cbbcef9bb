package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The values that our vocabularies have, their names, and what the words of senders mean in them. */
@Component
class SheetChoices {
    static final String YES = "YES";

    private final Areas areas;
    private final Messages messages;
    private final SheetWords words;
    private final Map<SheetField, List<String>> codes = new EnumMap<>(SheetField.class);
    private final Map<SheetField, Map<String, String>> named = new EnumMap<>(SheetField.class);

    SheetChoices(Areas areas, Messages messages, SheetWords words) {
        this.areas = areas;
        this.messages = messages;
        this.words = words;
        codes.put(SheetField.SECTOR, names(Sector.values()));
        codes.put(SheetField.NEEDS, names(Need.values()));
        codes.put(SheetField.GROUPS, names(TargetGroup.values()));
        codes.put(SheetField.COST, names(Cost.values()));
        codes.put(SheetField.ROOM, List.of(Room.ROOM.name(), Room.QUEUE.name(), Room.FULL.name()));
        codes.put(SheetField.REMOTE, List.of(YES, "NO"));
        codes.put(
                SheetField.LANGUAGES,
                List.copyOf(words.values()
                        .getOrDefault(SheetField.LANGUAGES, Map.of())
                        .keySet()));
        codes.put(SheetField.AREA, areaCodes());
        codes.forEach((field, values) -> named.put(field, byName(field, values)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private List<String> areaCodes() {
        Stream<Coverage> counties = areas.counties().stream().map(each -> new Coverage.InCounty(each.code()));
        Stream<Coverage> municipalities =
                areas.municipalities().stream().map(each -> new Coverage.InMunicipality(each.code()));
        return Stream.of(Stream.of(Coverage.COUNTRY), counties, municipalities)
                .flatMap(Function.identity())
                .map(Coverage::text)
                .toList();
    }

    /** A municipality goes before a county of the same name. */
    private Map<String, String> byName(SheetField field, List<String> values) {
        Map<String, String> byName = new HashMap<>();
        for (String code : values) {
            byName.put(SheetWords.plain(code), code);
            for (Language language : Language.values()) {
                byName.put(SheetWords.plain(name(field, code, language)), code);
            }
        }
        return byName;
    }

    /** The codes that a part can have. */
    List<String> codes(SheetField field) {
        return codes.getOrDefault(field, List.of());
    }

    /** What a code is called. */
    String name(SheetField field, String code, Language language) {
        return switch (field) {
            case SECTOR -> messages.name(language, Sector.valueOf(code));
            case NEEDS -> messages.name(language, Need.valueOf(code));
            case GROUPS -> messages.name(language, TargetGroup.valueOf(code));
            case COST -> messages.get(language, Cost.valueOf(code).key());
            case ROOM -> messages.get(language, Room.valueOf(code).key());
            case AREA -> areaName(Coverage.parse(code), language);
            case LANGUAGES -> Locale.of(code).getDisplayLanguage(language.locale());
            default -> messages.get(language, "exchange.sheet.remote." + code);
        };
    }

    private String areaName(Coverage coverage, Language language) {
        String name = areas.name(coverage)
                .map(each -> each.text(language))
                .orElseGet(() -> messages.get(language, "directory.country"));
        return coverage instanceof Coverage.InCounty
                ? messages.get(language, "exchange.sheet.area.county", name)
                : name;
    }

    /** What a word of a sender means by its name or by the words that are known of; empty when nobody can say. */
    Optional<String> guess(SheetField field, String said) {
        return Optional.ofNullable(named.getOrDefault(field, Map.of()).get(SheetWords.plain(said)))
                .or(() -> field == SheetField.AREA
                        ? areas.named(said).map(each -> new Coverage.InMunicipality(each.code()).text())
                        : words.value(field, said));
    }

    /** What a word means as it was said to mean, or else as it seems to; an empty text for what is to be left out. */
    Optional<String> meaning(SheetMapping mapping, SheetField field, String said) {
        Optional<String> told = mapping.meaning(field, said);
        return told.isPresent() ? told : guess(field, said);
    }

    /** The words of a cell; one that was given a meaning as it stands, or is a name of ours, is not taken apart. */
    Stream<String> words(SheetMapping mapping, SheetField field, String cell) {
        boolean whole = mapping.meaning(field, cell).isPresent()
                || named.getOrDefault(field, Map.of()).containsKey(SheetWords.plain(cell));
        return whole && !cell.isBlank() ? Stream.of(cell.strip()) : field.values(cell);
    }
}
