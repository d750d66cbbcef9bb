package fi.huoneentaulu.base;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code huoneentaulu.embed}: where cards may be shown inside pages of other systems.
 *
 * @param origins the origins of those pages, such as {@code https://intra.example.fi}; empty, nowhere
 */
@ConfigurationProperties("huoneentaulu.embed")
public record EmbedProperties(@DefaultValue List<String> origins) {
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");

    /**
     * Refuses what is not an origin, so that a typing error cannot open the page to all.
     *
     * @throws IllegalArgumentException when one is not a scheme, a host and perhaps a port, and nothing more
     */
    public EmbedProperties {
        origins = origins.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        origins.stream()
                .filter(each -> !ORIGIN.matcher(each).matches())
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("huoneentaulu.embed.origins holds '" + each
                            + "', which is not an origin such as https://intra.example.fi");
                });
    }

    /**
     * Whether cards may be shown anywhere else at all.
     *
     * @return true when an origin is named
     */
    public boolean isOpen() {
        return !origins.isEmpty();
    }
}
