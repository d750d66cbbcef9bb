package fi.huoneentaulu.base.ui;

import fi.huoneentaulu.vocabulary.Need;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way to the service tray from a page that knows something of a client; what it knows stands behind {@code #}. */
public final class ServiceTrayLink {
    /** The tray with everything in it. */
    public static final String PATH = "/tarjotin";

    private ServiceTrayLink() {}

    /**
     * The tray for a client.
     *
     * @param municipality the code of the client's municipality, or null
     * @param age the client's age in years, or null
     * @return an address inside the application
     */
    public static String to(@Nullable String municipality, @Nullable String age) {
        return to(municipality, age, List.of());
    }

    /**
     * The tray for a client who needs something.
     *
     * @param municipality the code of the client's municipality, or null
     * @param age the client's age in years, or null
     * @param needs what the services must answer to
     * @return an address inside the application
     */
    public static String to(@Nullable String municipality, @Nullable String age, Collection<Need> needs) {
        Map<String, String> state = new LinkedHashMap<>();
        if (municipality != null) {
            state.put("kunta", municipality);
        }
        if (age != null) {
            state.put("ika", age);
        }
        if (!needs.isEmpty()) {
            state.put(
                    "tarve",
                    needs.stream()
                            .map(need -> need.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(",")));
        }
        return PATH + PageAddress.format(state);
    }

    /**
     * The tray for words.
     *
     * @param words what the services must say
     * @return an address inside the application
     */
    public static String saying(String words) {
        return PATH + PageAddress.format(Map.of("q", words));
    }
}
