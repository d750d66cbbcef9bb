package fi.huoneentaulu.base;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where readers find this installation; see the README's table.
 *
 * @param publicUrl an absolute http or https address, or null to use that of each request
 */
@ConfigurationProperties("huoneentaulu")
record PublicAddressProperties(@Nullable URI publicUrl) {

    PublicAddressProperties {
        if (publicUrl != null && !isWebAddress(publicUrl)) {
            throw new IllegalArgumentException(
                    "huoneentaulu.public-url must be an address such as https://taulu.example.fi, not " + publicUrl);
        }
    }

    private static boolean isWebAddress(URI uri) {
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
    }
}
