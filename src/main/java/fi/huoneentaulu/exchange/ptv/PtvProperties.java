package fi.huoneentaulu.exchange.ptv;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where PTV is, what is asked of it, and how patiently; see the README's table.
 *
 * @param baseUrl its address without {@code /api}, or null when it is not asked
 * @param area the kind of area whose services are asked for
 * @param codes the codes of the areas
 * @param timeout how long one answer may take
 * @param attempts how many times one thing is asked for
 * @param firstWait the wait before the second time; each further one doubles it
 * @param longestWait the longest wait, also when PTV asks for a longer one
 * @param perSecond how many questions at most
 */
@ConfigurationProperties("huoneentaulu.exchange.ptv")
record PtvProperties(
        @Nullable URI baseUrl,
        @DefaultValue("Municipality") String area,
        @DefaultValue List<String> codes,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("5") int attempts,
        @DefaultValue("1s") Duration firstWait,
        @DefaultValue("1m") Duration longestWait,
        @DefaultValue("5") int perSecond) {
    private static final Set<String> AREAS = Set.of(
            "Municipality",
            "Region",
            "BusinessSubRegion",
            "HospitalDistrict",
            "Province",
            "BusinessRegions",
            "HospitalRegions");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final int MOST_ATTEMPTS = 20;
    private static final int MOST_PER_SECOND = 1000;

    /**
     * Refuses what cannot be asked.
     *
     * @throws IllegalArgumentException when an address is not of the web, an area is of no kind, or a number out of range
     */
    PtvProperties {
        require(baseUrl == null || WEB.contains(String.valueOf(baseUrl.getScheme())), "base-url must begin with http");
        require(AREAS.contains(area), "area must be one of " + AREAS);
        require(codes.stream().allMatch(code -> code.matches("[0-9A-Za-z]{1,10}")), "codes must be letters and digits");
        require(attempts >= 1 && attempts <= MOST_ATTEMPTS, "attempts must be between 1 and 20");
        require(perSecond >= 1 && perSecond <= MOST_PER_SECOND, "per-second must be between 1 and 1000");
        require(timeout.isPositive() && !firstWait.isNegative() && !longestWait.isNegative(), "times must be positive");
        codes = List.copyOf(codes);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("huoneentaulu.exchange.ptv." + otherwise);
        }
    }
}
