package fi.huoneentaulu.exchange.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a sheet can tell of a service. */
public enum SheetField {
    NAME,
    /** What the client gets; a long text is shortened for the list and stands whole on the service's page. */
    SUMMARY,
    TEXT,
    PROVIDER,
    SECTOR,
    /** The municipalities, counties or the country whose people it is for. */
    AREA,
    PLACE,
    /** Street, post code and post office together. */
    ADDRESS,
    STREET,
    POSTAL_CODE,
    POST_OFFICE,
    PHONE,
    EMAIL,
    URL,
    NEEDS,
    GROUPS,
    AGES,
    AGE_FROM,
    AGE_TO,
    COST,
    PRICE,
    HOURS,
    SEASON,
    REMOTE,
    ROOM,
    LANGUAGES,
    REQUIREMENTS,
    HOW_TO,
    /** The sender's own identifier. */
    ID;

    private static final Set<SheetField> CHOICES =
            EnumSet.of(SECTOR, AREA, NEEDS, GROUPS, COST, REMOTE, ROOM, LANGUAGES);
    private static final Set<SheetField> LISTS = EnumSet.of(AREA, NEEDS, GROUPS, LANGUAGES);
    private static final Set<SheetField> JOINED =
            EnumSet.of(TEXT, AREA, PHONE, NEEDS, GROUPS, PRICE, HOURS, LANGUAGES, REQUIREMENTS, HOW_TO);
    private static final Set<SheetField> FOR_ALL =
            EnumSet.of(SUMMARY, PROVIDER, SECTOR, AREA, NEEDS, GROUPS, COST, LANGUAGES);

    /**
     * What can be the same on every line, so that a file need not tell it.
     *
     * @return the parts in the order in which they are asked for
     */
    public static List<SheetField> forAll() {
        return FOR_ALL.stream().toList();
    }

    /**
     * Whether its values are ours, so that each word of the sender must be given a meaning.
     *
     * @return true for needs, areas and the like
     */
    public boolean isChoice() {
        return CHOICES.contains(this);
    }

    /** Whether a cell may hold several values. */
    boolean isList() {
        return LISTS.contains(this);
    }

    /** Whether several columns may tell it. */
    boolean isJoined() {
        return JOINED.contains(this);
    }

    /** The values of a cell. */
    Stream<String> values(String cell) {
        Stream<String> parts = isList() ? Stream.of(cell.split("[,;/|\\n]|\\s(?:ja|och|and|&)\\s")) : Stream.of(cell);
        return parts.map(String::strip).filter(part -> !part.isEmpty());
    }

    /**
     * The part in words.
     *
     * @return a translation key
     */
    public String key() {
        return "exchange.sheet.field." + name();
    }
}
