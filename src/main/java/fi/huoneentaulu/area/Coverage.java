package fi.huoneentaulu.area;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where an agreement holds (kattavuus): the whole country, a co-operation area, a county or a municipality. */
public sealed interface Coverage {

    /** The whole country. */
    record Country() implements Coverage {}

    /**
     * One co-operation area.
     *
     * @param code its code
     */
    record InCooperationArea(String code) implements Coverage {}

    /**
     * One wellbeing services county.
     *
     * @param code its two digits
     */
    record InCounty(String code) implements Coverage {}

    /**
     * One municipality.
     *
     * @param code its three digits
     */
    record InMunicipality(String code) implements Coverage {}

    /** The whole country. */
    Coverage COUNTRY = new Country();

    /**
     * How near a coverage is to a single place: the nearer of two agreements is the one that is followed.
     *
     * @return 0 for the country, 1 for a co-operation area, 2 for a county, 3 for a municipality
     */
    default int nearness() {
        return switch (this) {
            case Country _ -> 0;
            case InCooperationArea _ -> 1;
            case InCounty _ -> 2;
            case InMunicipality _ -> 3;
        };
    }

    /**
     * The coverage as it stands in files and in the API.
     *
     * @return {@code country}, {@code cooperation-area:<code>}, {@code county:<code>} or {@code municipality:<code>}
     */
    default String text() {
        return switch (this) {
            case Country _ -> "country";
            case InCooperationArea area -> "cooperation-area:" + area.code();
            case InCounty county -> "county:" + county.code();
            case InMunicipality municipality -> "municipality:" + municipality.code();
        };
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @param text the text, in any case
     * @return the coverage; whether its code exists is for {@link Areas} to say
     * @throws IllegalArgumentException when the text is of no known form
     */
    static Coverage parse(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split(":", 2);
        String code = parts.length == 2 ? parts[1] : "";
        if (parts[0].equals("country") && code.isEmpty()) {
            return COUNTRY;
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a coverage: " + text);
        }
        return switch (parts[0]) {
            case "cooperation-area" -> new InCooperationArea(code);
            case "county" -> new InCounty(code);
            case "municipality" -> new InMunicipality(code);
            default -> throw new IllegalArgumentException("Not a coverage: " + text);
        };
    }

    /** What a code looks like. */
    Pattern CODE = Pattern.compile("\\d{1,3}");
}
