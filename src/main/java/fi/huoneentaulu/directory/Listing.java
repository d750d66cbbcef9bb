package fi.huoneentaulu.directory;

import java.util.List;

/**
 * Every service that readers may see, as it was at one moment.
 *
 * @param stamp another one whenever anything of it is another
 * @param services the services by code
 */
public record Listing(String stamp, List<ListedService> services) {}
