package fi.huoneentaulu.shell.security;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Settings of {@code huoneentaulu.reading}: who may read cards without signing in.
 *
 * @param networks addresses and CIDR networks, such as {@code 10.20.0.0/16}; empty, nobody
 */
@ConfigurationProperties("huoneentaulu.reading")
record ReadingProperties(@DefaultValue List<String> networks) {
    // The matcher itself would read 10.20 as 10.0.0.20 and a mask of -1 as none.
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)(/\\d{1,3})?");

    /**
     * Refuses what is not a network, so that a typing error cannot open or close the wrong door.
     *
     * @throws IllegalArgumentException when one is not an address or a CIDR network
     */
    ReadingProperties {
        networks = networks.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        networks.forEach(ReadingProperties::matcher);
    }

    static IpAddressMatcher matcher(String network) {
        try {
            if (!FORM.matcher(network).matches()) {
                throw new IllegalArgumentException(network);
            }
            return new IpAddressMatcher(network);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "huoneentaulu.reading.networks holds '" + network + "', which is not an address or a CIDR network",
                    e);
        }
    }
}
