package fi.huoneentaulu.directory;

/**
 * A service with all that is known of it.
 *
 * @param service the service
 * @param line how it stands now
 */
public record ServiceNow(TrayService service, TrayLine line) {}
